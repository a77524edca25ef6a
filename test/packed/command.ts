import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.ts";

/** What a command is run with. */
export interface CommandOptions {
  cwd: string;
  /** Added to this process's environment. */
  env?: Record<string, string>;
  /** Resolve to what it printed on standard error as well. */
  both?: boolean;
}

/**
 * Runs a command and resolves to what it printed on standard output.
 *
 * @throws Error with the command and all its output when it does not end with 0.
 */
export function run(command: string, args: readonly string[], { cwd, env, both }: CommandOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    let all = "";
    child.stdout.on("data", (bytes: Buffer) => {
      out += bytes;
      all += bytes;
    });
    child.stderr.on("data", (bytes: Buffer) => {
      all += bytes;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(both ? all : out);
      else reject(new Error(`${command} ${args.join(" ")} ended with ${code}:\n${all.trim()}`));
    });
  });
}

/** Installs into a folder, quietly, without asking anything of the network that is not needed. */
export async function npmInstall(cwd: string, packages: readonly string[]): Promise<void> {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];
  await run("npm", ["install", ...quiet, ...packages], { cwd });
}

/** Runs the pnpm that runs this script, or the one that package.json names. */
export async function pnpm(args: readonly string[], options: CommandOptions): Promise<string> {
  const running = process.env.npm_execpath;
  if (running && /pnpm[^/]*$/.test(running)) return run(running, args, options);
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { packageManager: string };
  return run("npx", ["-y", manifest.packageManager, ...args], options);
}
