import { expect, test } from "vitest";
import { operationChanges, schemaChanges } from "./changes.ts";
import { emit } from "./emit.ts";
import { operationLines, toyModel } from "./toy-spec.ts";

const lines = (id: string, more = ""): string =>
  operationLines(`operationId: ${id}\n${more}`, `/${id}`).replace("paths:\n", "");
const body = (type: string): string =>
  `responses: { "200": { description: A., content: { application/json: { schema: { $ref: "#/components/schemas/${type}" }, example: {} } } } }`;
const schemas = (member: string): string =>
  `components: { schemas: { Kept: { type: object }, Thing: { type: object, properties: { ${member}: {} } } } }`;

test("operations and schemas that came, went or differ are named", async () => {
  const before = await emit(
    toyModel(`paths:\n${lines("kept", body("Kept"))}${lines("typed", body("Kept"))}${lines("gone")}${schemas("a")}`),
  );
  const after = await emit(
    toyModel(`paths:\n${lines("kept", body("Kept"))}${lines("typed", body("Thing"))}${lines("fresh")}${schemas("b")}`),
  );
  expect(operationChanges(before, after)).toEqual({ added: ["fresh"], removed: ["gone"], changed: ["typed"] });
  expect(schemaChanges(before, after)).toEqual({ added: [], removed: [], changed: ["Thing"] });
  expect(operationChanges(after, after)).toEqual({ added: [], removed: [], changed: [] });
  expect(operationChanges(new Map(), after).added).toEqual(["fresh", "kept", "typed"]);
});

test("a change of a member that inputs share is one of each", async () => {
  const given = (text: string): string =>
    `parameters: [{ name: id, in: query, description: "Id of a thing, as the list of things has it${text}.", example: a, schema: { type: string, minLength: 1 } }]`;
  const spec = (text: string): string => `paths:\n${["a", "b", "c"].map((id) => lines(id, given(text))).join("")}`;
  const [one, two] = await Promise.all([spec(""), spec(", too")].map((text) => emit(toyModel(text))));
  expect(one?.get("src/generated/types.ts")).toContain("extends IdMember");
  expect(operationChanges(one ?? new Map(), two ?? new Map()).changed).toEqual(["a", "b", "c"]);
});

test("a change of the row alone is a change", async () => {
  const one = await emit(toyModel(`paths:\n${lines("a", "x-safety: read")}`));
  const two = await emit(toyModel(`paths:\n${lines("a", "x-safety: send")}`));
  expect(operationChanges(one, two).changed).toEqual(["a"]);
});

test("the same spec gives the same bytes", async () => {
  const given = `paths:\n${lines("a", body("Kept"))}${schemas("a")}`;
  expect(await emit(toyModel(given))).toEqual(await emit(toyModel(given)));
});
