import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines } from "./break-lines.ts";
import { shareData } from "./share-data.ts";

/** What a module's `data` is. */
const dataOf = (code: string): unknown => new Function("known", `${code};return data`)(known);
const known = { id: "known" };

test("equal parts of the data are written once, parts of them too, and names of members stay", () => {
  const code =
    'import{x}from"y";const data={known,"a long name":{type:"string"},b:[{type:"string"},"a long name",1]};export{data};';
  expect(shareData(code)).toBe(
    'import{x}from"y";const $0={type:"string"};const data={known,"a long name":$0,b:[$0,"a long name",1]};export{data};',
  );
});

test("data without equal parts stays as it is", () => {
  expect(shareData("const data={a:[1,2,true]};")).toBe("const data={a:[1,2,true]};");
});

test("any data is the same when its parts are shared, and lines are broken", () => {
  const text = fc.constantFrom("string", "a longer text", "`$" + "{known}`\n", "__proto_", "x");
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 4 }, text, fc.integer(), fc.boolean(), fc.constant(null), tie("list"), tie("object")),
    list: fc.array(tie("any"), { maxLength: 4 }),
    object: fc.dictionary(text, tie("any"), { maxKeys: 4 }),
  })).any;
  fc.assert(
    fc.property(value, (data) => {
      const code = breakLines(shareData(`const data={known,data:${JSON.stringify(data)}};`));
      expect(dataOf(code)).toEqual({ known, data });
    }),
  );
});

test("a line begins with each statement and member, and texts keep theirs", () => {
  const code = "const a=`x;y`;class B{c(){if(a)return 1;return{d:2}}}export{a};";
  expect(breakLines(code)).toBe("const a=`x;y`;\nclass B{\nc(){\nif(a)return 1;\nreturn{d:2}}}\nexport{a};");
});
