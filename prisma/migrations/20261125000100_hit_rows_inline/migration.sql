-- By hand: what Prisma cannot express.
-- A row of up to 8 KB stays whole in its page. By default a row above 2 KB, which is every usual webhook, has its headers
-- compressed and its body moved to a second table with an index of its own: a sixth of the capture statement's time.
ALTER TABLE "hit" SET (toast_tuple_target = 8160);
