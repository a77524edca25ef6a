import type { RegisteredVoice, VerifiedVoice } from "./generated/types.ts";

/**
 * What came of registering, updating or verifying a voice, as text.
 *
 * @example
 * const answer = await aculab.verifyVoiceUserPut({ user_id: "Bob", filename: "v.wav", audio });
 * console.log(voiceAnswerToText(answer)); // "Verified, with a confidence of 2.75. Accepted: v.wav."
 */
export function voiceAnswerToText(answer: RegisteredVoice | VerifiedVoice): string {
  const { sources = [] } = answer;
  const named = (accepted: boolean): string =>
    sources
      .filter((source) => source.accepted === accepted)
      .map(({ name }) => name)
      .join(", ");
  const parts = "verified" in answer ? verdict(answer) : [];
  if (named(true)) parts.push(`Accepted: ${named(true)}.`);
  if (named(false)) parts.push(`Not accepted: ${named(false)}.`);
  return parts.join(" ") || "No file was looked at.";
}

function verdict({ verified, confidence, pad_detected: attack }: VerifiedVoice): string[] {
  const words = [verified ? "Verified" : "Not verified"];
  if (confidence !== undefined) words.push(`with a confidence of ${confidence}`);
  const parts = [`${words.join(", ")}.`];
  if (attack)
    parts.push(`Attack found: ${attack.description ? `${attack.type}, ${attack.description}` : attack.type}.`);
  return parts;
}
