// `pnpm bench:check`: bytes, files, packages and type instantiations of the packed packages against budgets.json.
// `pnpm bench:check --accept` writes those that grew into it. `pnpm test:packed` makes the same check.
import { createReport } from "../test/packed/report.ts";
import { checkBudgets } from "./budgets.ts";
import { createPlace, type Place, removePlace } from "./place.ts";

const words = process.argv.slice(2);
const unknown = words.filter((word) => word !== "--accept");
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(", ")}; there is --accept.`);

const report = createReport();
let place: Place | undefined;
report.section("Build and pack");
await report.check("turbo run build, pnpm pack", async () => {
  place = await createPlace();
});
if (place) {
  await checkBudgets(report, place.folder, { accept: words.includes("--accept") });
  await removePlace(place);
}
process.exitCode = report.close();
