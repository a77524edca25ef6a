// A changelog as Changesets writes it, but for the versions of ours that a package needs: a line each, without the
// commits that led to them.
import usual from "@changesets/cli/changelog";

export default {
  ...usual,
  getDependencyReleaseLine: async (_changesets, updated) =>
    updated.map(({ name, newVersion }) => `- Needs ${name} ${newVersion}.`).join("\n"),
};
