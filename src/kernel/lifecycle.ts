/** The moves of a lifecycle, written as a table: state → action → next state. */
export type MoveTable<State extends string, Action extends string> = {
  readonly [state in State]: { readonly [action in Action]?: State };
};

/** A lifecycle as data: what is not in its table cannot happen. */
export interface Lifecycle<State extends string, Action extends string> {
  readonly name: string;
  readonly initial: State;
  readonly states: readonly State[];
  readonly actions: readonly Action[];
  readonly moves: MoveTable<State, Action>;
  /** The state that the action leads to, or undefined when the move does not exist. */
  next(from: State, action: Action): State | undefined;
  /** The actions that leave the state; empty when the state is final. */
  actionsFrom(state: State): readonly Action[];
  isFinal(state: State): boolean;
}

/**
 * Turns a table of moves into a lifecycle, and refuses a table that cannot be right.
 *
 * @throws Error when it begins in or leads to an unknown state, or a state can never be reached.
 */
export function defineLifecycle<State extends string, Action extends string>(
  name: string,
  initial: State,
  moves: MoveTable<State, Action>,
): Lifecycle<State, Action> {
  const states = Object.keys(moves) as State[];
  const actionsFrom = (state: State) => Object.keys(moves[state]) as Action[];
  const next = (from: State, action: Action) =>
    Object.hasOwn(moves[from], action) ? moves[from][action] : undefined;
  const actions = [...new Set(states.flatMap(actionsFrom))];
  assertEveryStateIsReachable(name, initial, moves);
  return {
    name,
    initial,
    states,
    actions,
    moves,
    next,
    actionsFrom,
    isFinal: (state) => actionsFrom(state).length === 0,
  };
}

function assertEveryStateIsReachable<State extends string, Action extends string>(
  name: string,
  initial: State,
  moves: MoveTable<State, Action>,
): void {
  if (!Object.hasOwn(moves, initial)) throw new Error(`${name}: begins in no known state`);
  const reached = new Set<State>([initial]);
  for (const state of reached) {
    for (const target of Object.values<State | undefined>(moves[state])) {
      if (target === undefined || !Object.hasOwn(moves, target))
        throw new Error(`${name}: ${state} leads to no known state`);
      reached.add(target);
    }
  }
  const lost = (Object.keys(moves) as State[]).filter((state) => !reached.has(state));
  if (lost.length > 0) throw new Error(`${name}: never reached: ${lost.join(', ')}`);
}
