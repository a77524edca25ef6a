// What the programs of both module systems do with the client: send, list, fail, go by path.
import { deepEqual, equal, match, rejects } from "node:assert/strict";

export async function makeCalls({ createFlowroute, isHttpError, HttpError }) {
  const flowroute = createFlowroute({ accessKey: "12345678", secretKey: "secret", baseUrl: process.env.STAND_IN });

  const sent = await flowroute.sendMessage({ to: "12065551212", from: "12065550000", body: "hello" });
  equal(sent.id, "mdr2-1");

  const page = await flowroute.listAccountPhoneNumbers({ limit: 1 });
  equal(page.data.length, 1);
  const ids = [];
  for await (const number of flowroute.listAccountPhoneNumbers.items({ limit: 1 })) ids.push(number.id);
  deepEqual(ids, ["12065550000", "12065550001"]);

  await rejects(flowroute.sendMessage({ to: "206", from: "12065550000", body: "hello" }), (error) => {
    equal(isHttpError(error, 422), true);
    equal(error instanceof HttpError, true);
    equal(error.outcome, "rejected");
    match(error.message, /sendMessage/);
    return true;
  });

  const { data, error } = await flowroute.http.GET("/v2/numbers", { params: { query: { limit: 1 } } });
  equal(error, undefined);
  equal(data.data[0].id, "12065550000");
}
