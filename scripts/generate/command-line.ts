import { type ParseArgsConfig, parseArgs } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;
type CommandLine<Given extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: Given }>
>;

/** The words and options of a command line, or what is wrong with it and how the command is used. */
export function readCommandLine<const Given extends Options>(
  args: readonly string[],
  usage: string,
  options: Given,
): CommandLine<Given> | string {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${usage}`;
  }
}
