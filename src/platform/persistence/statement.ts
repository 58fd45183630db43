/** A SQL text with an optional name; a named one is prepared once per connection. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
}
