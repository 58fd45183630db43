import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How counting becomes public numbers that do not tell how many there are. */
@Entity({
  schema: 'platform',
  name: 'number_series',
  comment: 'How counting becomes public numbers that do not tell how many there are',
})
export class NumberSeriesEntity {
  @PrimaryColumn('text', { name: 'prefix', comment: '[O] the letter before the number' })
  prefix: string;

  @Column({
    name: 'multiplier',
    type: 'bigint',
    comment: '[O] chosen at installation, shares no divisor with 28^6',
  })
  multiplier: number;

  @Column({ name: 'increment', type: 'bigint', comment: '[O] chosen at installation' })
  increment: number;
}
