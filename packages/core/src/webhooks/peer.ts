const peers = new WeakMap<Request, string>();

/** Notes the address at the other end of the connection; a Fetch `Request` has no place for it. */
export function setPeer(request: Request, address: string | undefined): void {
  if (address) peers.set(request, address);
}

/** The address noted by {@link setPeer}. */
export function peerOf(request: Request): string | undefined {
  return peers.get(request);
}
