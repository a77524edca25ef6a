import { expect, test } from "vitest";
import { type RegisteredVoice, type VerifiedVoice, voiceAnswerToText } from "../src/index.ts";

const both = [
  { name: "a.wav", accepted: true },
  { name: "b.wav", accepted: false },
  { name: "c.wav", accepted: true },
];

const cases: { given: RegisteredVoice | VerifiedVoice; want: string }[] = [
  { given: { sources: both }, want: "Accepted: a.wav, c.wav. Not accepted: b.wav." },
  { given: { sources: [] }, want: "No file was looked at." },
  { given: { verified: true }, want: "Verified." },
  {
    given: { verified: true, confidence: 2.75, sources: [{ name: "v.wav", accepted: true }] },
    want: "Verified, with a confidence of 2.75. Accepted: v.wav.",
  },
  {
    given: { verified: false, confidence: 0, pad_detected: { type: "TypeB", description: "replayed recording" } },
    want: "Not verified, with a confidence of 0. Attack found: TypeB, replayed recording.",
  },
  { given: { verified: false, pad_detected: { type: "TypeC" } }, want: "Not verified. Attack found: TypeC." },
];

test.for(cases)("an answer on a voice reads: $want", ({ given, want }) => {
  expect(voiceAnswerToText(given)).toBe(want);
});
