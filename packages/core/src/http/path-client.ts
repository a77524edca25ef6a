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

// Each keeps to what the operation has, and says what is optional as that does.
type ParamsPart<Operation> = [keyof Operation & Place] extends [never]
  ? { params?: { path?: never; query?: never } }
  : object extends Pick<Operation, keyof Operation & Place>
    ? { params?: Pick<Operation, keyof Operation & Place> }
    : { params: Pick<Operation, keyof Operation & Place> };

type Place = "path" | "query";

type BodyPart<Operation> = "body" extends keyof Operation ? Pick<Operation, "body"> : { body?: never };

type InitArgument<Paths, Path extends keyof Paths, M extends Method> =
  object extends Init<OperationAt<Paths, Path, M>>
    ? [init?: Init<OperationAt<Paths, Path, M>>]
    : [init: Init<OperationAt<Paths, Path, M>>];

type PathAnswer<Paths, Path extends keyof Paths, M extends Method> =
  OperationAt<Paths, Path, M> extends { data: infer Data; error: infer Failure }
    ? Promise<PathResult<Data, Failure>>
    : never;
