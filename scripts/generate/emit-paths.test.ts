import { expect, test } from "vitest";
import { emitPaths } from "./emit-paths.ts";
import { formatFiles } from "./format.ts";
import { createTypePrinter } from "./openapi-typescript.ts";
import { operationLines, toyModel } from "./toy-spec.ts";

const emitted = async (lines: string): Promise<string> => {
  const model = toyModel(lines);
  const files = await formatFiles(new Map([["schema.ts", emitPaths(model, createTypePrinter(model.document))]]));
  return files.get("schema.ts") ?? "";
};

test("each path has its parameters, with the input's words, its body, and what comes back", async () => {
  const lines = operationLines(
    `
operationId: changeThing
x-safety: idempotent
parameters:
  - { name: id, in: path, required: true, description: Its id., example: a, schema: { type: string } }
  - { name: limit, in: query, description: How many., example: 1, schema: { type: integer } }
requestBody:
  required: true
  content:
    application/json: { schema: { $ref: "#/components/schemas/Change" } }
responses:
  "200": { description: A., content: { application/json: { schema: { $ref: "#/components/schemas/Thing" }, example: { id: a } } } }
  "204": { description: B. }
  "404": { description: C., content: { text/plain: { schema: { type: string }, example: gone } } }
  "500": { description: D. }
`,
    "/things/{id}",
    "put",
  );
  const schemas =
    "components: { schemas: { Thing: { type: object, properties: { id: { type: string } } }, Change: { type: object, properties: { name: { type: string, examples: [b] } } } } }";
  expect(await emitted(lines + schemas)).toBe(`// Generated from specs/toy/ by \`pnpm generate toy\`. Do not edit.
import type { Change, ChangeThingInput, Thing } from "./types.ts";

export interface paths {
  "/things/{id}": {
    put: {
      path: Pick<ChangeThingInput, "id">;
      query?: Pick<ChangeThingInput, "limit">;
      body: Change;
      data: Thing | undefined;
      error: string | undefined;
    };
  };
}
`);
});

test("what differs from its form on the wire is declared as on the wire, and so is all that holds it", async () => {
  const lines = operationLines(
    `
parameters: [{ name: since, in: query, required: true, description: From when., example: "2026-01-02_03:04:05", schema: { $ref: "#/components/schemas/Time" } }]
responses: { "200": { description: A., content: { application/json: { schema: { $ref: "#/components/schemas/List" }, example: { at: [] } } } } }
`,
  );
  const schemas =
    "components: { schemas: { List: { type: object, properties: { at: { type: array, items: { $ref: '#/components/schemas/Time' } } } }, Time: { type: string, x-codec: underscoreTime, examples: ['2026-01-02_03:04:05'] }, Unused: { type: integer, x-codec: epochSeconds } } }";
  expect(await emitted(lines + schemas)).toBe(`// Generated from specs/toy/ by \`pnpm generate toy\`. Do not edit.

type List = {
  at?: Time[];
};

type Time = string;

export interface paths {
  "/things": {
    get: {
      query: {
        /**
         * From when.
         *
         * @example "2026-01-02_03:04:05"
         */
        since: Time;
      };
      data: List;
      error: never;
    };
  };
}
`);
});
