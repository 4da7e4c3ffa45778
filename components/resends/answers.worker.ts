import type { FromAnswersWorker, ToAnswersWorker } from "./answers-work";
import { compareAnswers } from "./compare-answers";

self.onmessage = ({ data: { answers, settings } }: MessageEvent<ToAnswersWorker>) => {
  self.postMessage(compareAnswers(answers, settings) satisfies FromAnswersWorker);
};
