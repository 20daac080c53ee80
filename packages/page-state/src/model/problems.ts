/** What could not be applied, as counts. Recordings of real pages have some of the second kind. */
export interface Problems {
  /** Events or parts of events that are not of rrweb's shape. */
  malformed: number;
  /** Parts that name a node that is not on the page. */
  unknownNode: number;
  /** Nodes that cannot be where they are said to be: an id twice, a circle, too deep. */
  refused: number;
}
