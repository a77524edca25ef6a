import { expect, test } from "vitest";
import { isValidationError, joinParts, type MessagePart } from "../src/index.ts";

const part = (multipart_pos: number, content: string, others: Partial<MessagePart> = {}): MessagePart => ({
  from: "15554499760",
  to: "15558130969",
  multipart_uid: "uid-1",
  multipart_count: 3,
  multipart_pos,
  content,
  ...others,
});

test("parts are joined in their own order, also where one came twice", () => {
  expect(joinParts([part(3, "c"), part(1, "a"), part(3, "c"), part(2, "b")])).toBe("abc");
});

test("there is no text before the last part has come", () => {
  expect(joinParts([])).toBeUndefined();
  expect(joinParts([part(1, "a"), part(3, "c")])).toBeUndefined();
  expect(joinParts([part(1, "a"), part(1, "a"), part(1, "a")])).toBeUndefined();
  expect(joinParts([part(1, "a"), part(2, "b"), part(4, "d")])).toBeUndefined();
  expect(joinParts([part(1, "a", { multipart_count: 1e12 })])).toBeUndefined();
});

test("a message in one piece is its own text", () => {
  expect(joinParts([{ from: "1", to: "2", content: "whole" }])).toBe("whole");
  expect(joinParts([{ from: "1", to: "2" }])).toBe("");
});

test.for([{ multipart_uid: "uid-2" }, { from: "15550000000" }, { to: "15550000000" }, { multipart_count: 4 }])(
  "parts of different texts are refused: %j",
  (others) => {
    const join = () => joinParts([part(1, "a"), part(2, "b", others)]);
    expect(join).toThrow(`but differ in ${Object.keys(others)[0]}.`);
    expect(join).toThrow(expect.toSatisfy(isValidationError));
  },
);
