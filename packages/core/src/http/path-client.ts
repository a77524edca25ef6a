import type { CallOptions } from "../call.ts";
import type { HttpError } from "../errors.ts";

/** The client by path: every path of the spec, typed, through the same pipeline as the operations; it never throws on a status. */
export interface PathClient<Paths> {
  GET<Path extends PathsOf<Paths, "get">>(
    path: Path,
    ...init: InitArgument<Paths, Path, "get">
  ): PathAnswer<Paths, Path, "get">;
  PUT<Path extends PathsOf<Paths, "put">>(
    path: Path,
    ...init: InitArgument<Paths, Path, "put">
  ): PathAnswer<Paths, Path, "put">;
  POST<Path extends PathsOf<Paths, "post">>(
    path: Path,
    ...init: InitArgument<Paths, Path, "post">
  ): PathAnswer<Paths, Path, "post">;
  PATCH<Path extends PathsOf<Paths, "patch">>(
    path: Path,
    ...init: InitArgument<Paths, Path, "patch">
  ): PathAnswer<Paths, Path, "patch">;
  DELETE<Path extends PathsOf<Paths, "delete">>(
    path: Path,
    ...init: InitArgument<Paths, Path, "delete">
  ): PathAnswer<Paths, Path, "delete">;
}

/** An answer by path: `data` of a success or `error` of a failure, never neither. */
export type PathResult<Data, Failure> =
  | { data: Data; error?: never; response: PathResponse }
  | { data?: never; error: Failure | HttpError; response: PathResponse };

/** What is known of an answer besides its body. */
export type PathResponse = Pick<Response, "status" | "statusText" | "ok" | "headers" | "url">;

type Method = "get" | "put" | "post" | "patch" | "delete";

type PathsOf<Paths, M extends Method> = {
  [P in keyof Paths]: Paths[P] extends { [K in M]: object } ? P : never;
}[keyof Paths];

type OperationAt<Paths, Path extends keyof Paths, M extends Method> = M extends keyof Paths[Path]
  ? Paths[Path][M]
  : never;

type Init<Operation> = CallOptions & ParamsPart<Operation> & BodyPart<Operation>;

// openapi-typescript writes `query?: never` where there are none, and `query?: …` where none is required.
type ParamsPart<Operation> = Operation extends { parameters: infer Parameters }
  ? { [K in "path" | "query"]: Parameters extends { [P in K]: object } ? true : never }["path" | "query"] extends never
    ? { params?: Members<Parameters> }
    : { params: Members<Parameters> }
  : { params?: never };

type Members<Parameters> = Parameters extends { path?: infer Path; query?: infer Query }
  ? (Parameters extends { path: object } ? { path: Path } : { path?: Path }) &
      (Parameters extends { query: object } ? { query: Query } : { query?: Query })
  : never;

type BodyPart<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : { body?: never };

type InitArgument<Paths, Path extends keyof Paths, M extends Method> =
  object extends Init<OperationAt<Paths, Path, M>>
    ? [init?: Init<OperationAt<Paths, Path, M>>]
    : [init: Init<OperationAt<Paths, Path, M>>];

type PathAnswer<Paths, Path extends keyof Paths, M extends Method> =
  OperationAt<Paths, Path, M> extends { responses: infer Responses }
    ? Promise<PathResult<ContentOf<Responses, Success>, ContentOf<Responses, Exclude<keyof Responses, Success>>>>
    : never;

type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

type ContentOf<Responses, Status> = {
  [S in keyof Responses & Status]: Responses[S] extends { content: infer Content }
    ? Content extends object
      ? Content[keyof Content]
      : undefined
    : undefined;
}[keyof Responses & Status];
