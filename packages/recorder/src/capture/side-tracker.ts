/** Something captured beside the document. */
export interface SideTracker {
  /** Sends what it knows and has not sent yet: the page may go away. */
  tell(): void;
  /** The page came back from the back-forward cache. */
  comeBack?(): void;
  stop(): void;
}
