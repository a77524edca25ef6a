import { expect, test } from "vitest";
import { problemsOf, toySpec } from "./toy-spec.ts";

const paths = "paths: { /things: { $ref: './things.yaml#/paths/~1things' } }";

test("files are bundled into one document; schemas are named by the last part of their reference", () => {
  const spec = toySpec(paths, {
    "things.yaml": `
      paths:
        /things:
          get:
            responses:
              "200":
                description: Things.
                content: { application/json: { schema: { $ref: "./shared.yaml#/schemas/Things" } } }
    `,
    "shared.yaml": `
      schemas:
        Things: { type: array, items: { $ref: "#/schemas/Thing" } }
        Thing: { type: object }
        Unused: { type: string }
    `,
  });
  expect(spec.problems).toEqual([]);
  expect(spec.document.paths).toEqual({
    "/things": {
      get: {
        responses: {
          "200": {
            description: "Things.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Things" } } },
          },
        },
      },
    },
  });
  expect(spec.document.components.schemas).toEqual({
    Thing: { type: "object" },
    Things: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
    Unused: { type: "string" },
  });
  expect(spec.files).toEqual(["/toy/openapi.yaml", "/toy/things.yaml", "/toy/shared.yaml"]);
});

test("schemas may contain themselves, and keep what stands beside a reference", () => {
  const { document } = toySpec(`
    paths: {}
    components:
      schemas:
        Node: { properties: { next: { $ref: "#/components/schemas/Node", description: The next one. } } }
  `);
  expect(document.components.schemas).toEqual({
    Node: { properties: { next: { $ref: "#/components/schemas/Node", description: "The next one." } } },
  });
});

test("references inside of examples are data", () => {
  const { document, problems } = toySpec(`
    paths: {}
    components: { schemas: { Link: { type: object, examples: [{ $ref: nowhere }] } } }
  `);
  expect(problems).toEqual([]);
  expect(document.components.schemas).toEqual({ Link: { type: "object", examples: [{ $ref: "nowhere" }] } });
});

test("where a part is written is known after bundling", () => {
  const spec = toySpec(paths, { "things.yaml": "paths:\n  /things:\n    get:\n      operationId: a\n" });
  const operation = spec.document.paths["/things"]?.get ?? {};
  expect(spec.place(operation, "operationId")).toEqual({ file: "things.yaml", line: 4, column: 7 });
});

test.each([
  [
    "a reference to a file that does not exist",
    "paths:\n  /things: { $ref: './gone.yaml#/paths/x' }",
    "openapi.yaml:6:14  the reference `./gone.yaml#/paths/x` leads to a file that does not exist. Mend: correct the path of the file.",
  ],
  [
    "a reference to a part that does not exist",
    "paths: {}\ncomponents:\n  schemas:\n    Thing: { type: object }\n    Other: { items: { $ref: '#/components/schemas/Thnig' } }",
    "openapi.yaml:9:23  the reference `#/components/schemas/Thnig` leads nowhere: openapi.yaml has no /components/schemas/Thnig. Mend: did you mean `Thing`? Else add it there.",
  ],
  [
    "a reference to the network",
    "paths:\n  /things: { $ref: 'https://example.com/a.yaml' }",
    "openapi.yaml:6:14  the reference `https://example.com/a.yaml` leads to the network. Mend: save that document beside this one and refer to the file.",
  ],
  [
    "a reference that leads back to itself",
    "paths:\n  /a: { $ref: '#/paths/~1b' }\n  /b: { $ref: '#/paths/~1a' }",
    "openapi.yaml:6:9  the reference `#/paths/~1b` leads back to itself. Mend: break the circle.",
  ],
  [
    "an unknown field",
    "paths:\n  /things: { get: { parametres: [] } }",
    "openapi.yaml:6:21  the field `parametres` is unknown here (operation). Mend: did you mean `parameters`.",
  ],
  [
    "an x- field with a slip",
    "paths:\n  /things: { get: { x-savety: read } }",
    "openapi.yaml:6:21  the field `x-savety` is unknown here (operation). Mend: did you mean `x-safety`.",
  ],
  [
    "an unknown x- field",
    'info: { title: Toy, version: "1", x-brand: Toy }\npaths: {}',
    "openapi.yaml:4:35  the field `x-brand` is unknown here (info). Mend: use one of x-name, x-assumed, or take it out; specs/README.md lists them all.",
  ],
  [
    "a value of the wrong kind",
    "paths:\n  /things: { get: { summary: 1, tags: things } }",
    "openapi.yaml:6:21  `summary` must be a string, not 1. Mend: put it in quotes.",
  ],
  [
    "another version of OpenAPI",
    "openapi: 3.0.3\npaths: {}",
    'openapi.yaml:4:1  `openapi` is "3.0.3". Mend: make it an OpenAPI 3.1 document.',
  ],
])("%s is a problem", (_, given, want) => {
  expect(problemsOf(given)).toContain(want);
});

test("one name for two schemas is a problem", () => {
  const given =
    "paths: {}\ncomponents: { schemas: { A: { $ref: './one.yaml#/schemas/Thing' }, B: { $ref: './two.yaml#/schemas/Thing' } } }";
  const others = {
    "one.yaml": "schemas:\n  Thing: { type: string }\n",
    "two.yaml": "schemas:\n  Thing: { type: number }\n",
  };
  expect(problemsOf(given, others)).toEqual([
    "two.yaml:2:3  two schemas of this provider are called `Thing`, and they differ. Mend: rename one of them, or keep one and refer to it.",
  ]);
});

test("all problems are reported together, in the order of the lines", () => {
  const lines = problemsOf("paths:\n  /a: { $ref: './gone.yaml' }\n  /b: { get: { x-a: 1 } }\n");
  expect(lines.map((line) => line.split("  ", 1)[0])).toEqual(["openapi.yaml:6:9", "openapi.yaml:7:16"]);
});

test("a file that is not there is a problem", () => {
  const spec = toySpec("paths: { /a: { $ref: './a.yaml' } }", { "a.yaml": "- a list" });
  expect(spec.problems.map(({ what }) => what)).toEqual(["expected an object here (pathItem)"]);
});

test("a foreign document of OpenAPI 3.0 is read as 3.1", () => {
  const { document, problems } = toySpec(
    `
    openapi: 3.0.3
    paths: {}
    components:
      schemas:
        text-or-null: { type: string, nullable: true, example: a, x-unknown: 1 }
        More: { type: number, minimum: 1, exclusiveMinimum: true }
        Maybe: { nullable: true, allOf: [{ $ref: "#/components/schemas/More" }] }
        Holder: { properties: { more: { $ref: "#/components/schemas/More", nullable: true } } }
  `,
    {},
    true,
  );
  expect(problems).toEqual([]);
  expect(document.components.schemas).toEqual({
    TextOrNull: { type: ["string", "null"], examples: ["a"] },
    More: { type: "number", exclusiveMinimum: 1 },
    Maybe: { anyOf: [{ allOf: [{ $ref: "#/components/schemas/More" }] }, { type: "null" }] },
    Holder: { properties: { more: { anyOf: [{ $ref: "#/components/schemas/More" }, { type: "null" }] } } },
  });
});

test("a path or webhook that openapi.yaml does not refer to is told, for nothing would come of it", () => {
  const things = `
    paths:
      /things: { get: { responses: { "204": { description: Done. } } } }
      /things/{id}: { get: { responses: { "204": { description: Done. } } } }
    webhooks:
      thing: { post: { responses: { "200": { description: Taken. } } } }
  `;
  expect(
    toySpec(paths, { "things.yaml": things }).problems.map(({ place, what, mend }) => [place.line, what, mend]),
  ).toEqual([
    [3, "nothing refers to `/things/{id}`", "add it to `paths:` of openapi.yaml, as a reference"],
    [5, "nothing refers to `thing`", "add it to `webhooks:` of openapi.yaml, as a reference"],
  ]);
});
