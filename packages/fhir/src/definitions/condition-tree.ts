/** A question with numbered answers, and how to say that the answer is one of several. */
export interface Question {
  readonly size: number;
  /** Undefined where it cannot be said. */
  readonly say: (answers: readonly number[]) => string | undefined;
}

/** Whether a condition holds: always, never, or by the answer to a question. */
export type Condition =
  | true
  | false
  | { readonly question: Question; readonly branches: readonly Branch[]; readonly key: string };

interface Branch {
  readonly answers: readonly number[];
  readonly then: Condition;
}

/**
 * The shortest way, in the order of the questions, to ask whether a condition holds.
 *
 * A question whose answer changes nothing is not asked; answers that lead to the same are told as one.
 */
export function conditionOf(
  questions: readonly Question[],
  holds: (answers: readonly number[]) => boolean,
): Condition {
  const build = (given: readonly number[]): Condition => {
    const question = questions[given.length];
    if (!question) return holds(given);
    const byKey = new Map<string, { readonly answers: number[]; readonly then: Condition }>();
    for (let answer = 0; answer < question.size; answer++) {
      const then = build([...given, answer]);
      const known = byKey.get(keyOf(then));
      if (known) known.answers.push(answer);
      else byKey.set(keyOf(then), { answers: [answer], then });
    }
    const branches = [...byKey.values()];
    const [only] = branches;
    if (branches.length === 1 && only) return only.then;
    const told = branches.map(({ answers, then }) => `${answers.join(",")}:${keyOf(then)}`).join(";");
    return { question, branches, key: `${given.length}(${told})` };
  };
  return build([]);
}

function keyOf(condition: Condition): string {
  return typeof condition === "boolean" ? String(condition) : condition.key;
}

/** The condition in FHIRPath, or undefined where a question that matters cannot be said in it. */
export function sayCondition(condition: Condition): string | undefined {
  if (typeof condition === "boolean") return String(condition);
  const { question, branches } = condition;
  const parts = branches
    .filter(({ then }) => then !== false)
    .map(({ answers, then }) =>
      both(question.say(answers), then === true ? undefined : [sayCondition(then)]),
    );
  if (parts.some((part) => part === undefined)) return undefined;
  return parts.length === 1 ? parts[0] : `(${parts.join(" or ")})`;
}

function both(one: string | undefined, other: readonly [string | undefined] | undefined): string | undefined {
  if (other === undefined || one === undefined) return one;
  return other[0] === undefined ? undefined : `${one} and ${other[0]}`;
}
