import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ToyRepository, toyRepository } from "./toy-repository.ts";
import { dedent, operationLines } from "./toy-spec.ts";

let toy: ToyRepository;
beforeEach(() => {
  toy = toyRepository();
});
afterEach(() => {
  toy.remove();
});

const head =
  'openapi: 3.1.0\ninfo: { title: Toy, version: "1" }\nservers: [{ url: https://api.toy.example }]\ntags: [{ name: things }]\n';
const basic =
  "security: [{ basicAuth: [] }]\ncomponents:\n  securitySchemes:\n    basicAuth:\n      type: http\n      scheme: basic\n";

const spec = `${head}${basic}      x-credentials:
        username: { option: user, env: TOY_USER, description: The user. }
        password: { option: secret, env: TOY_SECRET, description: The secret. }
x-errors: { message: [why], bodies: { invalid: { status: 422, body: { why: "{message}" } } } }
${operationLines(
  `
operationId: sendNote
x-safety: send
x-envelope: { request: note, response: note }
requestBody:
  required: true
  content:
    application/json:
      schema:
        type: object
        required: [note]
        properties:
          note: { type: object, required: [kind, text], properties: { kind: { const: note }, text: { type: string, maxLength: 5, x-sensitive: content } } }
      example: { note: { kind: note, text: hello } }
responses:
  "201": { description: Sent., content: { application/json: { schema: { type: object, required: [note], properties: { note: { $ref: "./notes.yaml#/schemas/Note" } } }, example: { note: { id: n1 } } } } }
  "422": { description: Refused., content: { application/json: { schema: { $ref: "./notes.yaml#/schemas/Mistake" }, example: { why: long } } } }
`,
  "/notes",
  "post",
)}
webhooks: { onNote: { $ref: "./notes.yaml#/webhooks/onNote" } }
`;

const notes = `schemas:
  Note: { type: object, required: [id], properties: { id: { type: string } } }
  Mistake: { type: object, properties: { why: { type: string } } }
webhooks:
  onNote:
    post:
      operationId: onNote
      summary: A note came in.
      description: A note.
      tags: [things]
      requestBody: { content: { application/json: { schema: { $ref: "#/schemas/Note" }, example: { id: n2 } } } }
      responses: { "200": { description: Taken. } }
`;

const facade = {
  name: "trunkline",
  type: "module",
  exports: { ".": { "@trunkline/source": "./src/index.ts", default: "./dist/index.mjs" } },
  publishConfig: { access: "public", exports: {} },
  dependencies: { other: "1.0.0" },
};

const writeToy = (text: string = spec): void => {
  toy.write("specs/toy/openapi.yaml", text);
  toy.write("specs/toy/notes.yaml", notes);
};

test("a new spec becomes a package that compiles and works; nothing else is to be edited", async () => {
  writeToy();
  const { code, lines } = await toy.generate("toy");
  expect(lines).toEqual([
    "toy: reading specs/toy/openapi.yaml",
    "  1 operation, 2 schemas",
    "  operations added (1): sendNote",
    "  schemas added (2): Mistake, Note",
    "  wrote 8 files to packages/toy/: API.md, src/generated/mocks.ts, src/generated/operations.ts, src/generated/provider.ts, src/generated/rows.ts, src/generated/schema.ts, src/generated/types.ts, src/generated/webhooks.ts",
    "  made a new package in packages/toy/: package.json, turbo.json, README.md, src/index.ts, src/client.ts, src/slim.ts, src/mocks.ts, src/msw.ts, src/limits.ts, src/node.ts, src/auth.ts, src/webhooks.ts, test/tested.ts, test/fixtures/wire.json, test/canaries.test.ts, test/mocks.test.ts, test/faults.test.ts",
    "  next: `pnpm install`, then `pnpm test` and `pnpm changeset`",
    "toy: done",
  ]);
  expect(code).toBe(0);

  toy.write(
    "packages/toy/src/try.ts",
    `
    import { createToy } from "./index.ts";
    import { createToyMocks } from "./mocks.ts";

    const mocks = createToyMocks({ onRefused: ({ message }) => console.log(message) });
    const toy = createToy({ user: "u", secret: "s", fetch: mocks.fetch });
    console.log(JSON.stringify(await toy.sendNote({ text: "hello" })));
    const refused = await toy.sendNote.raw({ text: "hello you" });
    console.log(refused.status);
    console.log(JSON.stringify(mocks.requests[0]?.body));
    `,
  );
  expect(toy.typeErrors("toy")).toBe("");
  expect(toy.runFile("packages/toy/src/try.ts").trim().split("\n")).toEqual([
    '{"id":"n1"}',
    expect.stringMatching(/^toy mock refused sendNote: body \/note\/text /),
    "422",
    '{"note":{"kind":"note","text":"hello"}}',
  ]);
}, 60_000);

test("without a change nothing is written, and --check is content", async () => {
  writeToy();
  await toy.generate("toy");
  expect((await toy.generate("toy")).lines).toContain("  nothing changed");
  expect(await toy.generate("--check")).toEqual({ code: 0, lines: ["toy: what is generated is up to date"] });
});

test("--check names each file that was edited, put there or taken away by hand, and writes nothing", async () => {
  writeToy();
  await toy.generate("toy");
  const generated = join(toy.root, "packages/toy/src/generated");
  const before = readFileSync(join(generated, "types.ts"), "utf8");
  toy.write("packages/toy/src/generated/rows.ts", "edited by hand");
  toy.write("packages/toy/src/generated/deep/left-over.ts", "");
  rmSync(join(generated, "types.ts"));
  expect(await toy.generate("toy", "--check")).toEqual({
    code: 1,
    lines: [
      "packages/toy/src/generated/deep/left-over.ts: is nothing that specs/toy/ gives",
      "packages/toy/src/generated/rows.ts: differs from what specs/toy/ gives",
      "packages/toy/src/generated/types.ts: is missing of what specs/toy/ gives",
      "",
      "Mend: run `pnpm generate toy` and commit what it writes. What is generated is never edited by hand.",
    ],
  });
  expect(readFileSync(join(generated, "rows.ts"), "utf8")).toBe("edited by hand");
  await toy.generate("toy");
  expect(readdirSync(generated)).not.toContain("deep");
  expect(readFileSync(join(generated, "types.ts"), "utf8")).toBe(before);
});

test("in a copy of a repository without what is generated, --check fails, and the same bytes are made again", async () => {
  const ours = fileURLToPath(new URL("../..", import.meta.url));
  const folders = ["packages/vumi-go", "specs/vumi-go"];
  const filter = (path: string): boolean => !/\/(node_modules|dist|\.turbo|generated|API\.md)$/.test(path);
  for (const folder of folders) cpSync(join(ours, folder), join(toy.root, folder), { recursive: true, filter });
  cpSync(join(ours, "README.md"), join(toy.root, "README.md"));
  const { code, lines } = await toy.generate("--check");
  expect(code).toBe(1);
  expect(lines).toContain("packages/vumi-go/API.md: is missing of what specs/vumi-go/ gives");

  expect(await toy.generate("vumi-go")).toMatchObject({ code: 0 });
  const made = ["packages/vumi-go/API.md", ...filesIn("packages/vumi-go/src/generated"), "README.md"];
  expect(made.length).toBeGreaterThan(8);
  expect(filesIn("packages/vumi-go/src/generated", ours)).toEqual(filesIn("packages/vumi-go/src/generated"));
  for (const file of made)
    expect(readFileSync(join(toy.root, file), "utf8")).toBe(readFileSync(join(ours, file), "utf8"));
  expect((await toy.generate("--check")).lines).toContain("vumi-go: what is generated is up to date");
}, 60_000);

function filesIn(folder: string, root: string = toy.root): string[] {
  return readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}`)
    .sort();
}

test("a mistake is reported with its line and how to mend it, and nothing is written", async () => {
  writeToy(
    spec.replace("x-safety: send", "x-safety: sent").replace("summary: Get a thing.\n", "summary: Get a thing\n"),
  );
  const { code, lines } = await toy.generate("toy");
  expect(code).toBe(1);
  expect(lines).toEqual([
    "toy: reading specs/toy/openapi.yaml",
    expect.stringMatching(
      /^specs\/toy\/openapi\.yaml:\d+:7 {2}sendNote: the summary does not end with a full stop\. Mend: end it with one\.$/,
    ),
    expect.stringMatching(
      /^specs\/toy\/openapi\.yaml:\d+:7 {2}sendNote: `x-safety` must be equal to one of the allowed values/,
    ),
    "",
    "2 problems; nothing was written.",
  ]);
  expect(existsSync(join(toy.root, "packages"))).toBe(false);
});

test("hand-owned files are never touched again", async () => {
  writeToy();
  await toy.generate("toy");
  toy.write("packages/toy/src/client.ts", "mine");
  await toy.generate("toy");
  expect(readFileSync(join(toy.root, "packages/toy/src/client.ts"), "utf8")).toBe("mine");
});

test.each([
  ["an unknown provider", ["toi"], "There is no specs/toi/openapi.yaml. Did you mean toy?"],
  ["an unknown option", ["--chek"], expect.stringContaining("--chek")],
  ["--from without --name", ["--from", "a.json"], "--from and --name belong together, and stand alone."],
  [
    "a name that no package can have",
    ["--from", "a.json", "--name", "A b"],
    expect.stringContaining("--name must be small letters"),
  ],
  ["a document that is not there", ["--from", "gone.json", "--name", "acme"], "There is no file gone.json."],
  [
    "a spec of our own",
    ["--from", "package.json", "--name", "toy"],
    "specs/toy/ is written by hand, and would be lost: choose another --name.",
  ],
])("%s is refused", async (_, args, want) => {
  writeToy();
  const { code, lines } = await toy.generate(...args);
  expect(code).toBe(2);
  expect(lines[0]).toEqual(want);
});

test("--help explains the command", async () => {
  expect((await toy.generate("--help")).lines[0]).toBe("Usage: pnpm generate [provider…] [--check] [--watch]");
});

test("a new provider is in the facade, too, and nobody edits a list", async () => {
  writeToy();
  toy.write("packages/trunkline/package.json", JSON.stringify(facade));
  toy.write("packages/trunkline/README.md", "<!-- providers: made by `pnpm generate` -->\n<!-- /providers -->\n");
  const { code, lines } = await toy.generate();
  expect(code).toBe(0);
  expect(lines).toContain("toy: done");
  expect(lines.slice(-2)).toEqual([
    expect.stringMatching(
      /^trunkline: wrote 12 files to packages\/trunkline\/: README\.md, package\.json, src\/generated\/index\.ts, /,
    ),
    "  next: `pnpm install`",
  ]);
  expect(await toy.generate("--check")).toMatchObject({ code: 0 });
  expect(JSON.parse(readFileSync(join(toy.root, "packages/trunkline/package.json"), "utf8"))).toMatchObject({
    exports: {
      ...facade.exports,
      "./toy": { "@trunkline/source": "./src/generated/toy/index.ts", default: "./dist/toy/index.mjs" },
      "./toy/msw": { "@trunkline/source": "./src/generated/toy/msw.ts", default: "./dist/toy/msw.mjs" },
    },
    publishConfig: { access: "public", exports: { ".": "./dist/index.mjs", "./toy": "./dist/toy/index.mjs" } },
    dependencies: { "@trunkline/core": "workspace:^", "@trunkline/toy": "workspace:^", other: "1.0.0" },
  });

  expect(readFileSync(join(toy.root, "packages/trunkline/README.md"), "utf8")).toContain(
    "| [`@trunkline/toy`](../toy/README.md) | `createToy` | `toy` | `trunkline/toy` |\n",
  );

  toy.link("toy", "trunkline");
  toy.write("packages/trunkline/src/index.ts", 'export * from "./generated/index.ts";');
  toy.write(
    "packages/trunkline/src/try.ts",
    `
    import { createToy, toy as namespace } from "trunkline";
    import { createToyMocks } from "trunkline/toy/mocks";
    import { creators } from "./generated/providers.ts";

    const toy = createToy({ user: "u", secret: "s", fetch: createToyMocks().fetch });
    const { id } = await toy.sendNote({ text: "hello" });
    console.log(id, namespace.createToyWebhooks.name, creators.toy === createToy);
    `,
  );
  expect(toy.runFile("packages/trunkline/src/try.ts").trim()).toBe("n1 createToyWebhooks true");

  toy.write("packages/trunkline/src/generated/toy/slim.ts", "edited by hand");
  expect(await toy.generate("--check")).toEqual({
    code: 1,
    lines: [
      "toy: what is generated is up to date",
      "packages/trunkline/src/generated/toy/slim.ts: differs from what the providers give",
      "",
      "Mend: run `pnpm generate` and commit what it writes. What is generated is never edited by hand.",
    ],
  });
});

test("every kind of credentials gives a package that compiles", async () => {
  const schemes = {
    token: "{ token: { type: http, scheme: bearer } }",
    key: "{ key: { type: apiKey, in: header, name: X-Key } }",
    signature: "{ signed: { type: http, scheme: HMAC } }",
    custom: "{ signed: { type: http, scheme: digest } }",
    several:
      "{ token: { type: http, scheme: bearer }, basic: { type: http, scheme: basic }, signed: { type: http, scheme: HMAC }, own: { type: http, scheme: digest }, key: { type: apiKey, in: query, name: key } }",
    none: "{}",
  };
  for (const [name, all] of Object.entries(schemes)) {
    const names = [...all.matchAll(/(\w+): \{ type/g)].map(([, one]) => one);
    const calls = names.map((one, index) =>
      operationLines(`operationId: call${index}\nsecurity: [{ ${one}: [] }]`, `/${one}`).replace("paths:\n", ""),
    );
    const open = operationLines("operationId: ping", "/ping");
    const root = names[0] === undefined ? "" : `security: [{ ${names[0]}: [] }]\n`;
    toy.write(
      `specs/${name}/openapi.yaml`,
      `${head}${root}components: { securitySchemes: ${all} }\n${open}${calls.join("")}`,
    );
  }
  expect((await toy.generate()).code).toBe(0);
  expect(toy.typeErrors()).toBe("");
  toy.write(
    "packages/key/src/try.ts",
    `
    import { createKey } from "./index.ts";
    import { createKeyMocks } from "./mocks.ts";
    const mocks = createKeyMocks();
    const key = createKey({ apiKey: "canary", fetch: mocks.fetch });
    await key.call0();
    console.log(JSON.stringify(mocks.requests));
    `,
  );
  const told = toy.runFile("packages/key/src/try.ts");
  expect(told).toContain('"x-key":"***"');
  expect(told).not.toContain("canary");
}, 60_000);

const partsSpec = `openapi: 3.1.0
info: { title: Parts API, version: "1" }
servers:
  - url: https://{region}.parts.example
    variables:
      region: { default: 0-0, x-option: { option: region, env: PARTS_REGION, description: The region., pattern: '^\\d-\\d$' } }
tags: [{ name: things, x-service: true }]
security: [{ service: [] }, { account: [] }]
x-errors: { message: [why], code: [code], codes: { "0007": It is gone. }, derive: [{ code: opted_out, status: 400, text: opted out }] }
components:
  securitySchemes:
    account:
      type: http
      scheme: basic
      x-credentials:
        username: { compose: "{region}/{user}" }
        password: { option: accessKey, env: PARTS_ACCESS_KEY, description: The key of the account. }
        options: { user: { env: PARTS_USER, description: Its user. } }
    service:
      type: http
      scheme: basic
      x-refused: [401, 403]
      x-credentials:
        username: { compose: "{region}/{user}/{service}" }
        password: { option: serviceKey, env: PARTS_SERVICE_KEY, description: The key of the service. }
        options: { service: { env: PARTS_SERVICE, description: Its name. } }
${operationLines(
  `
operationId: getPart
parameters:
  - { name: owner_id, in: path, required: true, description: Whose., schema: { type: integer }, example: 12, x-option: { option: ownerId, env: PARTS_OWNER, description: The owner., pattern: '^\\d+$' } }
responses: { "200": { description: It., content: { application/json: { schema: { type: object }, example: {} } } } }
`,
  "/{owner_id}/part",
)}`;

test("several schemes, options that stand in, services and codes give a client that says what it misses", async () => {
  toy.write("specs/parts/openapi.yaml", partsSpec);
  expect(await toy.generate()).toMatchObject({ code: 0 });
  toy.write(
    "packages/parts/src/try.ts",
    `
    import { createParts, errorCodes, isHttpError, type PartsOptions } from "./index.ts";
    const account = { region: "1-2", user: "u", accessKey: "k" };
    const answer = (status: number, body: object): NonNullable<PartsOptions["fetch"]> => async (url, { headers }) => {
      const auth = new Headers(headers).get("authorization")?.slice(6) ?? "";
      console.log(url, atob(auth));
      return Response.json(body, { status });
    };
    const attempt = async (options: PartsOptions, status = 200, body = {}, input = {}) => {
      try {
        await createParts({ fetch: answer(status, body), ...options }).getPart(input);
      } catch (error) {
        console.log(isHttpError(error) ? error.code : String(error));
      }
    };
    await attempt({ ...account, ownerId: 3 });
    await attempt({ ...account, ownerId: 3, service: "s", serviceKey: "sk" }, 200, {}, { owner_id: 4 });
    await attempt({ ...account, accessKey: async () => "later", ownerId: "5", baseUrls: { things: "https://own.example" } });
    await attempt({ ...account, ownerId: 3 }, 400, { why: "It has opted out." });
    let turn = 0;
    await attempt({ ...account, service: "s", serviceKey: async () => String(++turn), ownerId: 3 }, 403);
    await attempt({ user: "u", ownerId: 3 });
    await attempt({ ...account, region: "x" });
    await attempt({ ...account, ownerId: "x" });
    await attempt({ ...account, regoin: "1-2" } as PartsOptions);
    await attempt({ ...account, baseUrls: { thing: "https://own.example" } } as PartsOptions);
    console.log(errorCodes["0007"], errorCodes.opted_out);
    `,
  );
  expect(toy.typeErrors()).toBe("");
  expect(toy.runFile("packages/parts/src/try.ts").trim().split("\n")).toEqual([
    "https://1-2.parts.example/3/part 1-2/u:k",
    "https://1-2.parts.example/4/part 1-2/u/s:sk",
    "https://own.example/5/part 1-2/u:later",
    "https://1-2.parts.example/3/part 1-2/u:k",
    "opted_out",
    "https://1-2.parts.example/3/part 1-2/u/s:1",
    "https://1-2.parts.example/3/part 1-2/u/s:2",
    "undefined",
    expect.stringMatching(
      /^ValidationError: .*it needs region and service and serviceKey\. Pass \{ region, service, serviceKey \} to createParts, or set PARTS_REGION and PARTS_SERVICE and PARTS_SERVICE_KEY in the environment\.$/,
    ),
    expect.stringMatching(/^ValidationError: createParts: region must match /),
    expect.stringMatching(/^ValidationError: createParts: ownerId must match /),
    'ValidationError: createParts: unknown option "regoin"; did you mean "region"?',
    'ValidationError: createParts: baseUrls: unknown option "thing"; did you mean "things"?',
    'It is gone. A 400 whose message has the text "opted out".',
  ]);
  expect(readFileSync(join(toy.root, "packages/parts/API.md"), "utf8")).toContain(
    "Credentials: `service`, or else `account`.",
  );
  expect(readFileSync(join(toy.root, "packages/parts/API.md"), "utf8")).toContain("| `0007` | It is gone. |");
  const texts = ["README.md", "src/client.ts"].map((name) =>
    readFileSync(join(toy.root, "packages/parts", name), "utf8"),
  );
  for (const text of texts) {
    expect(text).toContain("createParts({ region, user, service, serviceKey })");
    expect(text).not.toMatch(/API API/i);
  }
}, 60_000);

test("a document of OpenAPI 3.0 in JSON becomes a package that compiles and works", async () => {
  const document = {
    openapi: "3.0.1",
    info: { title: "Pets", version: "1" },
    servers: [{ url: "https://pets.example/v1" }],
    paths: {
      "/pets/{id}": {
        get: {
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
          responses: {
            "200": {
              description: "A pet.",
              content: { "application/json": { schema: { $ref: "#/components/schemas/pet" } } },
            },
          },
        },
        put: {
          operationId: "Put-Pet",
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
          requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/pet" } } } },
          responses: { default: { description: "Done." } },
        },
      },
    },
    components: {
      schemas: {
        pet: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "integer" }, name: { type: "string", nullable: true } },
        },
      },
    },
  };
  toy.write("pets.json", JSON.stringify(document));
  const { code, lines } = await toy.generate("--from", join(toy.root, "pets.json"), "--name", "pets");
  expect(lines).toContain(
    "  note: /pets/{id}: the path's `id` is given as `idPath`, since another member has that name.",
  );
  expect(code).toBe(0);
  toy.write(
    "packages/pets/src/try.ts",
    `
    import { createPets } from "./index.ts";
    import { createPetsMocks } from "./mocks.ts";

    const pets = createPets({ fetch: createPetsMocks().fetch });
    console.log(JSON.stringify(await pets.getPetsId({ idPath: 3 })));
    console.log(pets.putPet.raw.length);
    `,
  );
  expect(toy.typeErrors()).toBe("");
  expect(toy.runFile("packages/pets/src/try.ts").split("\n")[0]).toBe('{"id":1,"name":"text"}');
  expect(readFileSync(join(toy.root, "packages/pets/src/generated/rows.ts"), "utf8")).toContain('safety: "send"');

  // What it wrote is a spec like any other: it may be mended, and generated from again.
  expect(await toy.generate("--check")).toMatchObject({ code: 0 });
  const path = join(toy.root, "specs/pets/openapi.yaml");
  toy.write("specs/pets/openapi.yaml", readFileSync(path, "utf8").replace("x-safety: send", "x-safety: idempotent"));
  expect((await toy.generate("pets")).lines).toContain("  operations changed (1): putPet");
}, 60_000);

test("a document of 3,000 operations is done in seconds", async () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [
      `Thing${index}`,
      {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string" }, other: { $ref: `#/components/schemas/Thing${(index * 7) % 1000}` } },
      },
    ]),
  );
  const paths = Object.fromEntries(
    Array.from({ length: 1500 }, (_, index) => {
      const content = { "application/json": { schema: { $ref: `#/components/schemas/Thing${index % 1000}` } } };
      const responses = { "200": { description: "A thing.", content }, "404": { description: "None." } };
      const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
      return [
        `/group${index % 40}/things${index}/{id}`,
        { get: { parameters, responses }, post: { parameters, requestBody: { content }, responses } },
      ];
    }),
  );
  toy.write(
    "big.json",
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Big", version: "1" },
      servers: [{ url: "https://big.example" }],
      paths,
      components: { schemas },
    }),
  );
  const { code, lines } = await toy.generate("--from", join(toy.root, "big.json"), "--name", "big");
  expect(code).toBe(0);
  expect(lines).toContain("  3000 operations, 1000 schemas");
}, 60_000);

test("--from lists every reason why not, and writes nothing", async () => {
  toy.write(
    "bad.yaml",
    dedent(
      'openapi: 3.1.0\ninfo: { title: Bad, version: "1" }\npaths:\n  /a: { get: { responses: { "200": { $ref: "#/gone" } } } }\n  /b/{x}: { get: { parameters: [{ name: x, in: path, style: matrix }], responses: {} } }\n',
    ),
  );
  const { code, lines } = await toy.generate("--from", join(toy.root, "bad.yaml"), "--name", "bad");
  expect(code).toBe(1);
  expect(lines).toContain(
    "bad.yaml:4:38  the reference `#/gone` leads nowhere: bad.yaml has no /gone. Mend: correct the reference, or add what it refers to.",
  );
  expect(existsSync(join(toy.root, "specs"))).toBe(false);
  expect(existsSync(join(toy.root, "packages"))).toBe(false);
});
