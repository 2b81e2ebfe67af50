/** What happens while pages are found and audited, for whoever shows progress. */
export type PagesProgress =
  | { readonly phase: 'survey' }
  | { readonly phase: 'resting'; readonly hours: string } // until the hours of the plan begin
  | { readonly phase: 'links'; readonly read: number; readonly known: number; readonly url: string } // over plain HTTP
  | { readonly phase: 'scripts'; readonly unseen: number; readonly links: number } // the browser has to find the pages
  | {
      readonly phase: 'pages';
      readonly audited: number;
      readonly attempts: number;
      readonly known: number; // addresses, or pages to audit where a sample is drawn
      readonly url: string;
    };

/** What happens while pages are looked at again. */
export type LookProgress = {
  readonly phase: 'looks';
  readonly done: number;
  readonly of: number;
  readonly url: string;
};

/** What happens during an audit. */
export type Progress =
  | PagesProgress
  | LookProgress
  | { readonly phase: 'documents'; readonly done: number; readonly of: number; readonly url: string };
