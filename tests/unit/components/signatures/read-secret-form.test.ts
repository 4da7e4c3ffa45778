import { expect, test } from "vitest";
import { WHOLE } from "@/components/signature-tool/secret-parts";
import { readSecretForm } from "@/components/signatures/read-secret-form";

const form = (provider: string | null, parts: Record<string, string>, label = "") => ({ provider, parts, label });

test("a secret of one text is sent without what came along when it was copied", () => {
  expect(readSecretForm(form("stripe", { [WHOLE]: " whsec_a b\n" }, " live "), [WHOLE])).toEqual({
    entry: { provider: "stripe", secret: "whsec_a b", label: "live" },
  });
});

test("a certificate keeps its lines", () => {
  const pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----";
  expect(readSecretForm(form("aws-sns", { [WHOLE]: `${pem}\n` }), [WHOLE])).toEqual({
    entry: { provider: "aws-sns", secret: pem, label: "" },
  });
});

test("a secret of parts is an object of them, and only of them", () => {
  const parts = { webhook_id: "7", certificate: "c", [WHOLE]: "left over" };
  expect(readSecretForm(form("paypal", parts), ["webhook_id", "certificate"])).toEqual({
    entry: { provider: "paypal", secret: { webhook_id: "7", certificate: "c" }, label: "" },
  });
});

test("what lacks is said beside the field that lacks it", () => {
  expect(readSecretForm(form(null, {}), [WHOLE])).toEqual({
    problems: { provider: expect.any(String), [WHOLE]: expect.any(String) },
  });
  expect(
    readSecretForm(form("paypal", { webhook_id: "7", certificate: " \n" }), ["webhook_id", "certificate"]),
  ).toEqual({
    problems: { certificate: expect.any(String) },
  });
});
