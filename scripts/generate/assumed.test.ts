import { expect, test } from "vitest";
import { emitTypes } from "./emit-types.ts";
import { createTypePrinter } from "./openapi-typescript.ts";
import { operationLines, toyModel } from "./toy-spec.ts";

const model = toyModel(`${operationLines(`
description: "A thing is a thing. Source: toy.example/things"
x-assumed: Nobody knows
parameters:
  - { name: id, in: query, description: Which., schema: { type: string }, x-assumed: It is a text., example: a }
  - { name: at, in: query, description: When., schema: { $ref: "#/components/schemas/Time" }, example: now }
  - { $ref: "#/components/parameters/Size" }
requestBody: { content: { application/json: { example: { at: now }, schema: { type: object, properties: { place: { type: string, description: Where., x-assumed: Anywhere. } } } } } }
`)}
components:
  parameters:
    Size: { name: size, in: query, description: How many., x-assumed: All of them., schema: { type: integer }, example: 1 }
  schemas:
    Time: { description: A time., x-assumed: "Nobody measured it.", type: string }
    Thing: { type: object, properties: { at: { $ref: "#/components/schemas/Time", x-assumed: In UTC. } } }
`);

test("an operation's hover says what is assumed, between its description and the source of it", () => {
  expect(emitTypes(model, createTypePrinter(model.document))).toContain(`
   * A thing is a thing.
   *
   * Not confirmed by the provider: Nobody knows.
   *
   * Source: toy.example/things
   *
   * \`GET /things\``);
});

test("hovers of members and types say it, too, and keep what a name stands for", () => {
  const types = emitTypes(model, createTypePrinter(model.document));
  for (const [description, note] of [
    ["Which.", "It is a text."],
    ["How many.", "All of them."],
    ["Where.", "Anywhere."],
  ])
    expect(types).toContain(`   * ${description}\n   *\n   * Not confirmed by the provider: ${note}\n`);
  expect(types).toContain(" * A time.\n *\n * Not confirmed by the provider: Nobody measured it.\n");
  expect(types).toContain("A time. Not confirmed by the provider: In UTC.");
});
