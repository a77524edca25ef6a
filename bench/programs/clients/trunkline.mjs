import { createFlowroute } from "@trunkline/flowroute";

export function create({ fetch, baseUrl }) {
  const keys = { accessKey: "12345678", secretKey: "m8axLA45yds7k22448aOQ7BshaADg6vr" };
  const flowroute = createFlowroute({ ...keys, baseUrl, ...(fetch && { fetch }) });
  return {
    get: () => flowroute.listAccountPhoneNumbers({ limit: 8 }),
    post: () => flowroute.sendMessage({ to: "12065551212", from: "12012673227", body: "hello" }),
  };
}
