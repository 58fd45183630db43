import { Entity, PrimaryColumn } from 'typeorm';

/** Keyed hashes by which a child is found again. */
@Entity({ schema: 'children', name: 'match_token', comment: 'Keyed hashes by which a child is found again' })
export class MatchTokenEntity {
  @PrimaryColumn('uuid', { name: 'child_id', comment: '[S] the child' })
  childId: string;

  @PrimaryColumn({
    name: 'token',
    type: 'bytea',
    comment: '[P] keyed hash of a folded name token, birth date or identity number',
  })
  token: Buffer;
}
