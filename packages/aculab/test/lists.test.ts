import { expect, test } from "vitest";
import { type Aculab, createAculab } from "../src/index.ts";
import { createAculabMocks } from "../src/mocks.ts";

const all = {
  cloudId: "1-2-0",
  username: "user@example.com",
  apiAccessKey: "key",
  serviceName: "s",
  servicePassword: "p",
};

test.for<{ want: string; call: (aculab: Aculab) => Promise<unknown> }>([
  {
    want: '"call_client.1" must have no comma',
    call: (aculab) => aculab.generateWebrtcToken({ client_id: "anna", call_client: ["bob", "carol,*"] }),
  },
  {
    want: '"numbers.0" must be digits only',
    call: (aculab) => aculab.deleteNumbers({ numbers: ["442071234567/442071234568"] }),
  },
  {
    want: '"application_instance_ids.0" must have no "/"',
    call: (aculab) => aculab.interruptRestApplications({ application_instance_ids: ["a.1/b.2"] }),
  },
  { want: '"msg_refs.0" must have no "/"', call: (aculab) => aculab.cancelMessages({ msg_refs: ["a/b"] }) },
  {
    want: '"service_invocation_reference_ids.0" must have no "/"',
    call: (aculab) => aculab.cancelServiceStarts({ service_invocation_reference_ids: ["a/b"] }),
  },
])("one element of a list cannot become two: $want", async ({ want, call }) => {
  const mocks = createAculabMocks();
  await expect(call(createAculab({ ...all, fetch: mocks.fetch }))).rejects.toThrow(want);
  expect(mocks.requests).toEqual([]);
});
