"use client";
import { useMayEdit } from "@/components/role/role-context";
import { Button } from "@/components/ui/button";
import type { HitDto } from "@/lib/hits/hit-schema";
import { AnswerGiven } from "./answer-given";

interface AnswerSectionProps {
  readonly hit: HitDto;
  readonly onChangeAnswer: () => void;
}

export function AnswerSection({ hit, onChangeAnswer }: AnswerSectionProps) {
  const mayEdit = useMayEdit();
  return (
    <AnswerGiven
      hit={hit}
      actions={
        mayEdit ? (
          <Button size="small" onPress={onChangeAnswer}>
            Change the answer
          </Button>
        ) : null
      }
    />
  );
}
