/** What is needed of MSW's `http`, in both of its majors. */
export interface MswHttp<Handler> {
  all(path: string, resolver: (info: { request: Request }) => Promise<Response>): Handler;
}

/**
 * The mocks as handlers for MSW: one for the whole provider, and one for each place that downloads come from. MSW tries
 * its handlers one by one, so a handler per operation would cost more with each operation.
 *
 * @param http - MSW's own, of major 2 or 3
 * @example const server = setupServer(...mswHandlers(http, mocks));
 */
export function mswHandlers<Handler>(
  http: MswHttp<Handler>,
  mocks: { urls: readonly string[]; handle(request: Request): Promise<Response | undefined> },
): Handler[] {
  const answer = async ({ request }: { request: Request }): Promise<Response> => {
    try {
      // Without an answer MSW would perform the request, in strict mode too.
      return (await mocks.handle(request)) ?? Response.error();
    } catch (error) {
      // Nobody waits for it any more; MSW would print what it takes for a mistake in a handler.
      if (request.signal.aborted) return Response.error();
      throw error;
    }
  };
  return mocks.urls.map((url) => http.all(url, answer));
}
