import { describe, expect, it } from "vitest";
import { findPointedMark, listPointedHeaders } from "@/components/shares/find-pointed-mark";
import { readHighlight } from "@/components/shares/read-highlight";
import { checkHighlight } from "@/components/shares/share-form";

const LEAF = { childCount: 0, value: "1" };
const LOOK_HERE = { is: "pointed", label: "look here" };

describe("what a share points out", () => {
  it("is a field of the header, or a path", () => {
    expect(readHighlight("header X-Total")).toEqual({ header: "x-total" });
    expect(readHighlight(" Header: x-total")).toEqual({ header: "x-total" });
    expect(readHighlight("$.a[0]")?.pattern).toHaveLength(2);
    expect(readHighlight("header a b")).toBeNull();
    expect(checkHighlight("header X-Total")).toBeNull();
    expect(checkHighlight("$.amount")).toBeNull();
    expect(checkHighlight("$.amount[")).toContain("path");
    expect([...listPointedHeaders(["$.a", "header X-Total"])]).toEqual(["x-total"]);
  });

  it("is marked in the tree of a body, by its path or one for many", () => {
    const find = findPointedMark(["$.items[*].sku", "$..total", "header x"]);
    expect(find?.("$.items[3].sku", LEAF)).toEqual(LOOK_HERE);
    expect(find?.("$.a.b.total", LEAF)).toEqual(LOOK_HERE);
    for (const path of ["$.items[3]", "$.items[3].skus", "$", "/order/total", ""])
      expect(find?.(path, LEAF)).toBeNull();
    expect(findPointedMark(["header x"])).toBeNull();
  });
});
