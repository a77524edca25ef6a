const words = (text: string): string[] =>
  text
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z\d]+/)
    .filter(Boolean);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `send_message`, `send-message` and `sendMessage` all become `SendMessage`; never empty, never starts with a digit. */
export function pascalCase(text: string): string {
  const name = words(text).map(capital).join("");
  return /^[A-Za-z]/.test(name) ? name : `X${name}`;
}

/** As {@link pascalCase}, with a small first letter; words in capitals at the start become small as a whole. */
export function camelCase(text: string): string {
  const name = pascalCase(text);
  return name.replace(/^[A-Z]+(?=$|\d|[A-Z][a-z])|^[A-Z]/, (start) => start.toLowerCase());
}

/** `accessKey` becomes `ACCESS_KEY`. */
export function constantCase(text: string): string {
  return words(text).join("_").toUpperCase();
}

/** The name itself, or the first of `name2`, `name3`, … that is not taken; then it is taken. */
export function takeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}${number}`;
  taken.add(free);
  return free;
}

/** Can it stand after a dot, and as a member without quotes? */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text);
}

/** Names that operations cannot have: words of the language, and what clients, mocks and emitted files need for themselves. */
export const reservedOperations: ReadonlySet<string> = new Set([
  "http",
  "fetch",
  "handle",
  "handlers",
  "requests",
  "reset",
  "baseUrl",
  "then",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "toJSON",
  "operations",
  "provider",
  // Each operation is a constant of its own as well.
  ...`break case catch class const continue debugger default delete do else enum export extends false finally for function
  if import in instanceof new null return static super switch this throw true try typeof var void while with yield let
  await async implements interface package private protected public eval arguments`.split(/\s+/),
]);

/** Names that a package's types and exports use themselves, so that no schema may have them. */
export function reservedTypes(provider: string): Set<string> {
  const ends = [
    "",
    "Credentials",
    "ErrorCode",
    "Event",
    "Keys",
    "MockOverrides",
    "Mocks",
    "MswMocks",
    "Operations",
    "Options",
    "SlimOptions",
    "WebhookEvent",
  ];
  return new Set([...used, ...ends.map((end) => `${provider}${end}`)]);
}

/** Names of options that every client has, and that the code that reads the options needs itself. */
export const reservedOptions: ReadonlySet<string> = new Set(
  `allowInsecure attemptTimeout baseUrl baseUrls clock credentials fetch given headers logger logLevel maxResponseBytes
  middleware names options retry timeout where`.split(/\s+/),
);

/** The name, which often says itself that it is an API. */
export const apiName = (name: string): string => (/api$/i.test(name) ? name : `${name} API`);

// With those of the webhooks, since the facade hands on both together.
const used = `AbortError AsyncGenerator AsyncIterable BasicPair Blob CallContext CallOptions ClientOptions Clock
  ConnectionError Date EventMeta Exclude Headers HmacOptions HttpError HttpErrorKind HttpStatus IpAllowOptions
  LogLevel Logger MemoryStoreOptions Middleware MockData MockOverride NoInput Omit OperationRow Outcome PageOptions
  Promise Provider RawResult RawResults ReadableStream Record RetryOptions SignInit SignedEvent TimeoutError Transport
  TransportRequest TransportResponse TrunklineError Uint8Array UnknownEvent ValidationError WebhookAuth WebhookData
  WebhookError WebhookEvent WebhookHandlers WebhookOptions WebhookStore Webhooks WithRequired`.split(/\s+/);
