// `pnpm bench:check`: bytes, files, packages and type instantiations of the packed packages against budgets.json.
import { createReport } from "../test/packed/report.ts";
import { checkBudgets } from "./budgets.ts";
import { createPlace, type Place, removePlace } from "./place.ts";

const report = createReport();
let place: Place | undefined;
report.section("Build and pack");
await report.check("turbo run build, pnpm pack", async () => {
  place = await createPlace();
});
if (place) {
  await checkBudgets(report, place.folder);
  await removePlace(place);
}
process.exitCode = report.close();
