import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { attributeFaults, type Attributes } from '../domain/attribute-shape';
import { attributesOf, type ListName } from '../domain/reference-lists';
import type { EntryCorrectionRequest, NewEntryRequest } from '../http/entry.requests';
import { EntryEntity } from '../persistence/entry.entity';
import { EntryRepository } from '../persistence/entry.repository';
import { ReferenceFacade } from '../reference.facade';
import { requireForward } from '../domain/validity.rules';
import { knownList } from './find-reference';
import { RememberedReference } from './remember-reference';

/** Adds, corrects and retires entries; nothing is ever deleted. */
@Injectable()
export class EntryAdministration {
  constructor(
    private readonly entries: EntryRepository,
    private readonly reference: ReferenceFacade,
    private readonly remembered: RememberedReference,
  ) {}

  async add(work: Work, listName: string, request: NewEntryRequest): Promise<EntryEntity> {
    const list = knownList(listName);
    const { code, validFrom, validTo = null, labels, attributes, verified, source, sort } = request;
    requireForward({ validFrom, validTo });
    await this.check(work, list, attributes, validFrom);
    const row: EntryEntity = {
      id: newId(),
      list,
      code,
      validFrom,
      validTo,
      labelAz: labels.az,
      labelEn: labels.en,
      labelRu: labels.ru,
      attributes,
      verified,
      source,
      sort,
      version: 1,
      createdAt: work.now,
      updatedAt: work.now,
    };
    work.insert(EntryEntity, row);
    this.changed(work, row, 'added');
    return row;
  }

  /** Puts right what an entry says; its code and its first day stay. Attributes are given as a whole. */
  async correct(
    work: Work,
    list: string,
    id: string,
    correction: EntryCorrectionRequest,
  ): Promise<EntryEntity> {
    const row = await this.entries.findToChange(work, list, id);
    if (correction.attributes) await this.check(work, row.list, correction.attributes, row.validFrom);
    const { labels, attributes, verified, source, sort } = correction;
    return this.write(work, row, 'corrected', {
      labelAz: labels?.az ?? row.labelAz,
      labelEn: labels?.en ?? row.labelEn,
      labelRu: labels?.ru ?? row.labelRu,
      attributes: attributes ?? row.attributes,
      verified: verified ?? row.verified,
      source: source ?? row.source,
      sort: sort ?? row.sort,
    });
  }

  /** Gives the entry its last day; what was recorded under it keeps its meaning. */
  async retire(work: Work, list: string, id: string, validTo: LocalDate): Promise<EntryEntity> {
    const row = await this.entries.findToChange(work, list, id);
    requireForward({ validFrom: row.validFrom, validTo });
    return this.write(work, row, 'retired', { validTo });
  }

  private async write(
    work: Work,
    row: EntryEntity,
    happened: string,
    change: Partial<EntryEntity>,
  ): Promise<EntryEntity> {
    const changed = { ...row, ...change, version: row.version + 1, updatedAt: work.now };
    await work.update(EntryEntity, changed, row.version);
    this.changed(work, changed, happened);
    return changed;
  }

  private changed(work: Work, { id, list, code, version }: EntryEntity, happened: string): void {
    this.remembered.forget();
    work.saw({ kind: 'reference-entry', id, version });
    const subject = { kind: 'reference-entry', id };
    work.emit({ type: `reference.entry-${happened}.v1`, subject, facts: { list, code, version } });
  }

  private async check(work: Work, list: ListName, attributes: Attributes, day: LocalDate): Promise<void> {
    const shapes = attributesOf(list);
    const fields = attributeFaults(shapes, attributes);
    if (fields.length > 0) throw new DomainError('invalid', 'fields-invalid', { fields });
    for (const [name, shape] of Object.entries(shapes)) {
      const value = attributes[name];
      if (shape.kind !== 'code' || typeof value !== 'string') continue;
      await this.reference.requireCode(work, {
        list: knownList(shape.list),
        code: value,
        onDay: day,
        pointer: `/attributes/${name}`,
      });
    }
  }
}
