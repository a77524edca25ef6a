import { specOf } from "./spec-of.ts";
import { rowOf, type Tested } from "./tested.ts";
import { sortVectors } from "./vectors.ts";
import { defaultsOf, inputOf, toValues, withoutDefaults } from "./wire-input.ts";

export type Input = Readonly<Record<string, unknown>>;

/** One allowed input of an operation. */
export interface KnownCall {
  name: string;
  /** As a user gives it. */
  input: Input;
  /** With the members that options of the client stand in for. */
  whole: Input;
}

/** Every allowed input that is known: of the vectors, of the documentation, and of the spec's examples where none has it. */
export function knownCalls(tested: Tested): readonly KnownCall[] {
  const { untypedInputs, refusedInputs = {}, documented } = tested;
  const { named } = sortVectors(tested);
  const odd = { ...untypedInputs, ...refusedInputs };
  const whole = [
    ...named
      .filter(({ id }) => !Object.hasOwn(odd, id))
      .map(({ name, expected }) => ({ name, input: inputOf(tested, name, expected) as Input })),
    ...documented.map(({ operation, input }) => ({ name: operation, input })),
  ];
  for (const { id, example = {} } of specOf(tested.name).model.operations)
    if (!whole.some(({ name }) => name === id)) whole.push({ name: id, input: toValues(rowOf(tested, id), example) });
  return whole.map(({ name, input }) => ({
    name,
    input: withoutDefaults(tested, name, input),
    whole: { ...defaultsOf(tested, name), ...input },
  }));
}

/** The first input of each operation. */
export function callsByName(tested: Tested): ReadonlyMap<string, KnownCall> {
  return new Map(
    knownCalls(tested)
      .toReversed()
      .map((call) => [call.name, call]),
  );
}
