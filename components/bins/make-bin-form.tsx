"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ApiError } from "@/components/api/api-error";
import { createBin } from "@/components/api/create-bin";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { BINS_KEY } from "./bins-key";

/** One button makes a bin and opens it; a name may be given. */
export function MakeBinForm() {
  const router = useRouter();
  const client = useQueryClient();
  const [name, setName] = useState("");
  const make = useMutation({
    mutationFn: () => createBin(name.trim() === "" ? {} : { name: name.trim() }),
    onSuccess: (bin) => {
      void client.invalidateQueries({ queryKey: BINS_KEY });
      router.push(`/b/${bin.id}`);
    },
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!make.isPending) make.mutate();
  };
  return (
    <form onSubmit={handleSubmit} className="flex flex-col gap-2">
      <div className="flex gap-2 max-sm:flex-col">
        <TextField
          label="Name of the bin, optional"
          isLabelHidden
          placeholder="Name, optional"
          value={name}
          onChange={setName}
          size="large"
          maxLength={200}
          className="w-full max-w-72 max-sm:max-w-none"
        />
        <Button type="submit" tone="primary" size="large" isPending={make.isPending || make.isSuccess}>
          Make a bin
        </Button>
      </div>
      {make.isError ? (
        <p role="alert" className="text-bad text-sm">
          {make.error instanceof ApiError ? make.error.explanation : make.error.message}
        </p>
      ) : null}
    </form>
  );
}
