/** A reason why the product refuses to work with a database, in words for the person who set it up. */
export class UnfitDatabase extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnfitDatabase';
  }
}
