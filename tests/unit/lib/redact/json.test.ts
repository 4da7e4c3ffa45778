import { describe, expect, it } from "vitest";
import { buildMessage, redact, redactBody, tokenOf } from "./redact";

const JSON_TYPE = "application/json";

describe("secrets in JSON", () => {
  it.each([
    ['{"password": "hunter2", "a":1e400}', `{"password": "${tokenOf("hunter2")}", "a":1e400}`],
    ['{ "pin" : 1, "otp":12345 }', `{ "pin" : 1, "otp":"${tokenOf("12345")}" }`],
    ['{"password":"a\\u0062c\\/d"}', `{"password":"${tokenOf("abc/d")}"}`],
    [
      '{"n":12345678901234567890.10,"n":1,"clientSecret":"x","n":2}',
      `{"n":12345678901234567890.10,"n":1,"clientSecret":"${tokenOf("x")}","n":2}`,
    ],
    ['{"tokens":["abc",{"id":"def"},"ghi"]}', `{"tokens":["${tokenOf("abc")}",{"id":"def"},"${tokenOf("ghi")}"]}`],
    ['{"card":4242424242424242}', `{"card":"${tokenOf("4242424242424242")}"}`],
    ['{"card":"4242 4242 4242 4242"}', `{"card":"${tokenOf("4242424242424242")}"}`],
    ['{"password":null,"token":"","secret":true}', '{"password":null,"token":"","secret":true}'],
    [
      '{"Message":"{\\"password\\":\\"hunter2\\",\\"otp\\":123456}"}',
      `{"Message":"{\\"password\\":\\"${tokenOf("hunter2")}\\",\\"otp\\":\\"${tokenOf("123456")}\\"}"}`,
    ],
    ['{"url":"https://x.test/?a=1&sig=abc%2Fd"}', `{"url":"https://x.test/?a=1&sig=${tokenOf("abc/d")}"}`],
    ['["password: hunter2"', `["password: ${tokenOf("hunter2")}"`],
  ])("%s", (body, expected) => expect(redactBody(body, JSON_TYPE)).toBe(expected));

  it("redacts a run of base64 that holds a secret, and the secret elsewhere", () => {
    const data = Buffer.from('{"user":"bob","password":"hunter22"}').toString("base64");
    const body = `{"message":{"data":"${data}","id":"hunter22"}}`;
    expect(redactBody(body, JSON_TYPE)).toBe(`{"message":{"data":"${tokenOf(data)}","id":"${tokenOf("hunter22")}"}}`);
  });

  it.each([
    [
      "$.user.name",
      '{"user":{"name":"Ann","id":7},"name":"Ben"}',
      `{"user":{"name":"${tokenOf("Ann")}","id":7},"name":"Ben"}`,
    ],
    [
      "$..id",
      '{"id":1,"in":[{"id":[true,null]}]}',
      `{"id":"${tokenOf("1")}","in":[{"id":["${tokenOf("true")}",null]}]}`,
    ],
    ["$.list[*].x", '{"list":[{"x":"1"},{"y":"1"}]}', `{"list":[{"x":"${tokenOf("1")}"},{"y":"1"}]}`],
    ["not a path (", '{"a":"b"}', '{"a":"b"}'],
  ])("redacts what %s chooses", (path, body, expected) =>
    expect(redactBody(body, JSON_TYPE, { auto: false, headers: [], paths: [path] })).toBe(expected),
  );

  it("tells where, what and how long", () => {
    const given = buildMessage({ body: '{"a":{"b c":[{"api_key":"0123456789"}]}}', contentType: JSON_TYPE });
    expect(redact(given).redactions).toEqual([
      { where: "body $.a['b c'][0].api_key", kind: "api key", length: 10, token: expect.stringContaining("secret:") },
    ]);
  });

  it("makes a number with a known secret a string", () => {
    expect(redactBody('{"otp":"91234567","a":[1912345678, 3]}', JSON_TYPE)).toBe(
      `{"otp":"${tokenOf("91234567")}","a":["${tokenOf("91234567")}", 3]}`,
    );
  });
});
