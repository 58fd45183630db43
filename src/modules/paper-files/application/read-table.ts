import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { DomainError } from '../../../kernel/domain-error';
import { firstBroken } from '../../../kernel/rule';
import type { PaperColumn } from '../domain/paper-columns';
import { tableRules, type TableFacts } from '../domain/paper-table.rules';

/** A row as it was written: the line on which it begins, and what stands in its cells; an empty cell is none. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<PaperColumn, string>>>;
  /** Whether it has as many cells as the table has columns. */
  readonly fits: boolean;
}

/** A table of paper files with the digest of its bytes. */
export interface PaperTable {
  readonly digest: string;
  readonly rows: readonly TableRow[];
}

interface Parsed {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** Reads a table. Cells are text, whatever they begin with. @throws DomainError `invalid` for one that cannot be read. */
export function readTable(bytes: Buffer): PaperTable {
  const [head, ...body] = numbered(parsedFrom(textOf(bytes)));
  const header = (head?.cells ?? []).map((name) => name.trim());
  const filled = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  refuseTable({ header, rows: filled.length });
  return {
    digest: createHash('sha256').update(bytes).digest('hex'),
    rows: filled.map(({ line, cells }) => rowOf(line, header as PaperColumn[], cells)),
  };
}

function refuseTable(facts: TableFacts): void {
  const broken = firstBroken(tableRules, facts);
  if (broken) throw new DomainError('invalid', broken.code);
}

/** UTF-8 alone, with or without its mark: what is guessed at comes out as another name. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError('invalid', 'case-import.not-utf-8');
  }
}

function parsedFrom(text: string): Parsed[] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
    }) as unknown as Parsed[];
  } catch {
    throw new DomainError('invalid', 'case-import.not-a-table');
  }
}

/** Comma or semicolon, whichever the first line has more of. */
function delimiterOf(text: string): ',' | ';' {
  const [first = ''] = text.split(/\r?\n/u, 1);
  return first.split(';').length > first.split(',').length ? ';' : ',';
}

/** The parser tells the line on which a record ends; the next one begins after it. */
const numbered = (records: readonly Parsed[]) =>
  records.map(({ record }, index) => ({ line: (records[index - 1]?.info.lines ?? 0) + 1, cells: record }));

function rowOf(line: number, header: readonly PaperColumn[], cells: readonly string[]): TableRow {
  const told = header.flatMap((column, index) => {
    const cell = (cells[index] ?? '').trim();
    return cell === '' ? [] : [[column, cell] as const];
  });
  return { line, cells: Object.fromEntries(told), fits: cells.length === header.length };
}
