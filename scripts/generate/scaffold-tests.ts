import type { Model } from "./model.ts";
import { camelCase } from "./names.ts";
import { testCredentials } from "./scaffold-auth.ts";

/** `test/`: the package as core's suites see it, a place for recordings, and the suites that need none. */
export function testFiles(model: Model): [name: string, text: string][] {
  const { typeName, operations } = model;
  const variable = camelCase(typeName);
  const suite = (name: string, uses: string[], calls: string[]): [string, string] => [
    `test/${name}.test.ts`,
    `import { ${uses.join(", ")} } from "../../core/test/suites/${name}.ts";\nimport { ${variable} } from "./tested.ts";\n\n${calls.join("\n")}\n`,
  ];
  const first = (...kinds: string[]): string | undefined => operations.find(({ safety }) => kinds.includes(safety))?.id;
  const [read, idempotent, send] = [first("read"), first("idempotent"), first("send", "purchase")];
  const tried = Object.entries({ read: read ?? operations[0]?.id, idempotent }).flatMap(([kind, id]) =>
    id === undefined ? [] : [`${kind}: ${JSON.stringify(id)}`],
  );
  return [
    ["test/tested.ts", testedSource(model)],
    ["test/fixtures/wire.json", "[]\n"],
    suite("canaries", ["canarySuite"], [`canarySuite(${variable});`]),
    suite("mocks", ["mocksSuite"], [`mocksSuite(${variable});`]),
    ...(operations.some(({ row }) => row.page) ? [suite("pages", ["pagesSuite"], [`pagesSuite(${variable});`])] : []),
    suite(
      "faults",
      ["faultSuite", ...(send ? ["sendOnceSuite"] : [])],
      [
        `faultSuite(${variable}, { ${tried.join(", ")} });`,
        ...(send ? [`sendOnceSuite(${variable}, { runs: 25 });`] : []),
      ],
    ),
  ];
}

function testedSource(model: Model): string {
  const { name, typeName } = model;
  const { given, secrets, baseUrl } = testCredentials(model);
  return `import type { Tested } from "../../core/test/suites/tested.ts";
import { mockData } from "../src/generated/mocks.ts";
import { create${typeName} } from "../src/index.ts";
import { create${typeName}Mocks } from "../src/mocks.ts";

export const ${camelCase(typeName)}: Tested = {
  name: ${JSON.stringify(name)},
  typeName: ${JSON.stringify(typeName)},
  data: mockData,
  baseUrl: ${JSON.stringify(baseUrl)},
  create: (options) => create${typeName}({ ${[...given, "...options"].join(", ")} }),
  mocks: create${typeName}Mocks,
  secrets: ${JSON.stringify(secrets)},
  accidents: [],
  untypedInputs: {},
  documented: [],
};
`;
}
