import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { RequestShapePipe } from '../../../platform/http/request-shape.pipe';
import { isPaperColumn, type PaperColumn, type RowFault } from '../domain/paper-columns';
import { PaperFileRequest } from '../http/paper-file.requests';
import type { TableRow } from './read-table';

/** A row that has the shape of a file on paper, or what is wrong with it. */
export type ShapedRow =
  | { readonly line: number; readonly file: PaperFileRequest }
  | { readonly line: number; readonly faults: readonly RowFault[] };

/** Reads rows by the same shapes as every request. */
@Injectable()
export class ShapeRow {
  private readonly pipe = new RequestShapePipe();

  async shape({ line, cells, fits }: TableRow): Promise<ShapedRow> {
    if (!fits) return { line, faults: [{ column: null, code: 'paper-file.cells-do-not-fit' }] };
    try {
      const metadata = { type: 'body', metatype: PaperFileRequest } as const;
      return { line, file: (await this.pipe.transform({ ...cells }, metadata)) as PaperFileRequest };
    } catch (error) {
      if (error instanceof DomainError) return { line, faults: faultsOf(error) };
      throw error;
    }
  }
}

/** What a refusal says, by column; the pointers of other forms end in the name of the field. */
export function faultsOf({ code, extras }: DomainError): RowFault[] {
  const fields = extras.fields ?? [];
  if (fields.length === 0) return [{ column: null, code }];
  return fields.map((field) => ({ column: columnOf(field.pointer), code: field.code }));
}

function columnOf(pointer: string): PaperColumn | null {
  const [, name = ''] = pointer.split('/');
  if (Object.hasOwn(ELSEWHERE, name)) return ELSEWHERE[name] ?? null;
  return isPaperColumn(name) ? name : null;
}

/** As the forms of children and representatives call what a row tells. */
const ELSEWHERE: Readonly<Record<string, PaperColumn>> = {
  languages: 'language',
  kind: 'representativeKind',
  name: 'representativeName',
  authority: 'representativeAuthority',
};
