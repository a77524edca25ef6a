import { expect, test } from "vitest";
import { withProvider } from "./emit-readme.ts";
import { operationLines, toyModel } from "./toy-spec.ts";

const marked = "# Toys\n\n<!-- providers: made from specs/ by `pnpm generate` -->\n<!-- /providers -->\n\nMore.\n";
const model = toyModel(operationLines("", "/things"));

test("the table of providers gets a column, with what the spec says", () => {
  const covers = [
    { name: "notes", description: undefined, covers: ["MMS", "SMS"] },
    { name: "things", description: undefined, covers: [] },
  ];
  expect(withProvider(marked, { ...model, tags: covers })).toBe(`# Toys

<!-- providers: made from specs/ by \`pnpm generate\` -->
|  | [Toy](packages/toy/README.md) |
| --- | --- |
| Texts | [SMS](packages/toy/API.md#notes), [MMS](packages/toy/API.md#notes) |
| Voice | – |
| Numbers | – |
| Besides | [things](packages/toy/API.md#things) |
| Webhooks | – |
| Credentials | – |
| Lists go on by | – |
| Streams of | – |
| Operations | [1](packages/toy/API.md) |
| Never sent twice | 0 |
<!-- /providers -->

More.
`);
});

test("a column replaces its own, and leaves those of others, in the order of their names", () => {
  const apple = { ...model, name: "apple", title: "Apple" };
  const zebra = { ...model, name: "zebra", title: "Zebra" };
  const three = [zebra, model, apple].reduce(withProvider, marked);
  expect(three).toContain(
    "|  | [Apple](packages/apple/README.md) | [Toy](packages/toy/README.md) | [Zebra](packages/zebra/README.md) |\n",
  );
  expect(withProvider(three, model)).toBe(three);
  const none = withProvider(three, { ...model, operations: [] });
  expect(none).toContain("| [1](packages/apple/API.md) | [0](packages/toy/API.md) | [1](packages/zebra/API.md) |");
});

test("a README without the table stays as it is", () => {
  expect(withProvider("# Toys\n", model)).toBe("# Toys\n");
});
