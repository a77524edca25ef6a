import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isValidationError } from "../../src/errors.ts";
import { createToy } from "../toy.ts";
import { type RealServer, startServer, valuesOf } from "./server.ts";
import { hostileText } from "./texts.ts";

// Names, file names, types and texts of a form with files: as many parts arrive as were given, each with its own headers only.

let server: RealServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const file = fc
  .record({ name: hostileText, type: hostileText, text: hostileText })
  .map(({ name, type, text }) => new File([text.toWellFormed()], name, { type }));
const members = fc.dictionary(
  hostileText.filter((name) => name !== "__proto__"),
  fc.oneof(hostileText, file, fc.array(fc.oneof(hostileText, file), { maxLength: 2 })),
  { minKeys: 1, maxKeys: 3, noNullPrototype: true },
);

/** A text as a form has it: one kind of line break, and nothing that no text may hold. */
const written = (text: string): string => text.toWellFormed().replace(/\r\n|\r|\n/g, "\r\n");

test("nothing in a form breaks out of its part", async () => {
  const { toy } = createToy(() => new Response(), { baseUrl: server.url, fetch: (url, init) => fetch(url, init) });
  await fc.assert(
    fc.asyncProperty(members, async (input) => {
      server.arrived.length = 0;
      try {
        await toy.upload(input);
      } catch (error) {
        expect(isValidationError(error)).toBe(true);
        return;
      }
      const given = Object.entries(input).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const));
      const [arrived] = server.arrived;
      if (!arrived) throw new Error("Nothing arrived.");
      const [type = ""] = valuesOf(arrived, "content-type");
      const boundary = /boundary="?([^"]+)/.exec(type)?.[1] ?? "";
      const parts = arrived.body.toString("latin1").split(`--${boundary}`).slice(1, -1);
      expect(parts).toHaveLength(given.length);
      for (const part of parts) {
        const head = part.slice(2, part.indexOf("\r\n\r\n")).split("\r\n");
        expect(head[0]).toMatch(/^content-disposition: form-data; name="[^"\r\n]*"(; filename="[^"\r\n]*")?$/i);
        expect(head.slice(1).every((line) => /^content-type: [\x20-\x7e]*$/i.test(line))).toBe(true);
        expect(head.length).toBeLessThanOrEqual(2);
      }
      // Only quotes and line breaks are escaped, and no more than once.
      const names = parts.map((part) => Buffer.from(/name="([^"]*)"/.exec(part)?.[1] ?? "", "latin1").toString());
      const escaped = (name: string) => written(name).replaceAll("\r\n", "%0D%0A").replaceAll('"', "%22");
      expect(names).toEqual(given.map(([name]) => escaped(name)));
    }),
    { numRuns: 150 },
  );
});
