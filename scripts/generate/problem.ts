/** Where something is written: `file` as the user would name it, line and column from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A mistake in a spec, with how to mend it. */
export interface Problem {
  place: Place;
  /** Operation, schema or parameter that it is about. */
  subject?: string;
  /** What is wrong, as the end of a sentence without a full stop. */
  what: string;
  /** How to mend it, an imperative without a full stop. */
  mend: string;
}

/** Ends the generator: the spec has problems, and nothing was written. */
export class SpecError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = "SpecError";
    this.problems = problems;
  }
}

/** One line per problem, in the order of files and lines, each said once. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) =>
      (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column,
  );
  return [...new Set(sorted.map(formatProblem))].join("\n");
}

function formatProblem({ place, subject, what, mend }: Problem): string {
  return `${place.file}:${place.line}:${place.column}  ${subject ? `${subject}: ` : ""}${what}. Mend: ${mend}.`;
}
