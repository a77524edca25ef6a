import { expect, test } from "vitest";
import { emitTypes } from "./emit-types.ts";
import { formatFiles } from "./format.ts";
import { createTypePrinter } from "./openapi-typescript.ts";
import { operationLines, toyModel } from "./toy-spec.ts";

const emitted = async (lines: string): Promise<string> => {
  const model = toyModel(lines);
  const files = await formatFiles(new Map([["types.ts", emitTypes(model, createTypePrinter(model.document))]]));
  return files.get("types.ts") ?? "";
};

test("each operation has named types for what goes in and what comes out", async () => {
  const lines = operationLines(
    `
operationId: addThing
x-safety: send
requestBody:
  required: true
  content:
    application/json:
      schema:
        type: object
        required: [name]
        properties:
          name: { type: string, description: What it is called., minLength: 1, maxLength: 9, examples: [ball] }
          size: { type: integer, default: 1 }
          "odd-name": { type: boolean, deprecated: true }
responses:
  "201": { description: A., content: { application/json: { schema: { $ref: "#/components/schemas/Thing" }, example: { id: a } } } }
  "404": { description: B. }
  4XX: { description: C., content: { application/json: { schema: { type: object, properties: { why: { type: string } } }, example: {} } } }
`,
    "/things",
    "post",
  );
  const schemas =
    "components: { schemas: { Thing: { type: object, description: A thing., properties: { id: { type: string } } } } }";
  expect(await emitted(lines + schemas)).toBe(`// Generated from specs/toy/ by \`pnpm generate toy\`. Do not edit.
import type { CallOptions, HttpStatus, RawResult } from "@trunkline/core";

/** A thing. */
export type Thing = {
  id?: string;
};

/** Input of \`addThing\`. */
export interface AddThingInput {
  /**
   * What it is called.
   *
   * Limits: 1 to 9 characters.
   *
   * @example "ball"
   */
  name: string;
  /** @default 1 */
  size?: number;
  /** @deprecated */
  "odd-name"?: boolean;
}

/** What \`addThing\` resolves to. */
export type AddThingOutput = Thing;

/** What \`addThing.raw\` resolves to. */
export type AddThingResult =
  | RawResult<201, Thing>
  | RawResult<404, undefined>
  | RawResult<
      | 400
      | 401
      | 402
      | 403
      | 405
      | 406
      | 407
      | 408
      | 409
      | 410
      | 411
      | 412
      | 413
      | 414
      | 415
      | 416
      | 417
      | 418
      | 421
      | 422
      | 423
      | 424
      | 425
      | 426
      | 428
      | 429
      | 431
      | 451,
      {
        why?: string;
      }
    >
  | RawResult<
      Exclude<
        HttpStatus,
        | 201
        | 404
        | 400
        | 401
        | 402
        | 403
        | 405
        | 406
        | 407
        | 408
        | 409
        | 410
        | 411
        | 412
        | 413
        | 414
        | 415
        | 416
        | 417
        | 418
        | 421
        | 422
        | 423
        | 424
        | 425
        | 426
        | 428
        | 429
        | 431
        | 451
      >,
      unknown
    >;

/** The operations of Toy. */
export interface ToyOperations {
  /**
   * Get a thing.
   *
   * A thing is a thing.
   *
   * \`POST /things\`, safety \`send\`: never repeated when it may have worked.
   *
   * @example
   * \`\`\`ts
   * const thing = await toy.addThing({ name: "ball" });
   * \`\`\`
   */
  addThing: {
    (input: AddThingInput, options?: CallOptions): Promise<AddThingOutput>;
    raw(input: AddThingInput, options?: CallOptions): Promise<AddThingResult>;
  };
}
`);
});

test("a member that three inputs have word for word is declared once", async () => {
  const id = (more: string): string =>
    `parameters: [{ name: id, in: query, description: "Id of the thing, as the list of all things has it${more}.", example: a, schema: { type: string, minLength: 1 } }]`;
  const operation = (name: string, more = ""): string =>
    operationLines(`operationId: ${name}\n${id(more)}`, `/${name}`).replace("paths:\n", "");
  const lines = `paths:\n${operation("getA")}${operation("getB")}${operation("getC")}${operation("getD", ", or not")}`;
  const text = await emitted(lines);
  expect(text.match(/\bid\?: string;/g)).toHaveLength(2);
  expect(text).toContain("interface IdMember {\n  /**\n   * Id of the thing, as the list of all things has it.\n");
  for (const name of ["A", "B", "C"]) expect(text).toContain(`export interface Get${name}Input extends IdMember {}`);
  expect(text).toContain("export interface GetDInput {\n");
});

test("an operation without input has no input type; bytes are a stream; nothing is undefined", async () => {
  const text = await emitted(
    operationLines(
      'responses: { "200": { description: A., content: { audio/wav: { schema: { type: string, format: binary }, example: a } } }, "204": { description: B. } }',
    ),
  );
  expect(text).not.toContain("GetThingInput");
  expect(text).toContain("export type GetThingOutput = ReadableStream<Uint8Array<ArrayBuffer>> | undefined;");
});

test("a text in a description cannot end the comment", async () => {
  const text = await emitted(
    `${operationLines("")}components: { schemas: { A: { type: string, description: "a */ b\\n@tag c" } } }`,
  );
  expect(text).toContain("/**\n * a *\\/ b\n * \\@tag c\n */\nexport type A");
});

test("members that the spec does not name may be given where it says so", async () => {
  const text = await emitted(
    operationLines(
      "requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { a: { type: string } }, additionalProperties: true } } } }",
      "/things",
      "post",
    ),
  );
  expect(text).toContain(
    "  a?: string;\n  /** Members that the spec does not name. */\n  [member: string]: unknown;\n}",
  );
});

test("values that differ from their wire form have their own types, down to the schemas that hold them", async () => {
  const text = await emitted(`${operationLines(
    `
x-check: [{ atLeastOne: [since, texts] }]
parameters:
  - { name: since, in: query, description: From when., schema: { type: string, pattern: ^a, x-codec: underscoreTime }, example: abc }
  - { name: texts, in: query, description: T., schema: { type: string, x-codec: escapedText }, example: abc }
responses: { "200": { description: A., content: { application/json: { schema: { $ref: "#/components/schemas/List" }, example: {} } } } }`,
  )}components:
  schemas:
    List: { type: object, properties: { things: { type: array, items: { $ref: "#/components/schemas/Thing" } } } }
    Other: { type: object }
    Time: { type: string, description: A time., x-codec: underscoreTime }
    Thing:
      type: object
      properties:
        at: { type: [number, "null"], description: When., examples: [1], x-codec: epochSeconds }
        big: { type: integer, x-codec: exactInteger }
        is: { type: string, enum: ["true", "false"], x-codec: booleanText }
        named: { $ref: "#/components/schemas/Time" }
        maybe: { anyOf: [{ type: string, x-codec: underscoreTime }, { type: "null" }] }
`);
  for (const part of [
    "export type List = {\n  things?: Thing[];\n};",
    "export type Other = Record<string, unknown>;",
    "When. On the wire: seconds since 1970. */\n  at?: Date | null;",
    "big?: string;",
    "  is?: boolean;",
    "maybe?: Date | null;",
    "A time. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */\n  named?: Date;",
    "export type Time = Date;",
    "  /**\n   * From when. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC.\n   *\n   * @example",
    "since?: Date;",
    "texts?: string;",
  ])
    expect(text).toContain(part);
  expect(text).not.toContain("^a");
});

test("lines are an async iterable of what each holds, in a success only", async () => {
  const answer = "content: { application/json: { schema: { type: string }, example: a } }";
  const text = await emitted(
    operationLines(
      `x-stream: lines\nresponses: { "200": { description: A., ${answer} }, "404": { description: B., ${answer} } }`,
    ),
  );
  expect(text).toContain("export type GetThingOutput = AsyncIterable<string>;");
  expect(text).toContain("RawResults<200, AsyncIterable<string>, 404, string>");
});
