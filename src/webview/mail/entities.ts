/** Instead of postal-mime's table of named characters, which is larger than all the rest of it: the browser knows them. */

/** What `&eacute;` and the like stand for, by name; undefined where it is none of them. */
export const htmlEntities: { readonly [entity: string]: string | undefined } = new Proxy(
  {},
  {
    get(_none, entity) {
      const written = String(entity);
      const { body } = new DOMParser().parseFromString(written, 'text/html');
      return body.textContent === written ? undefined : body.textContent;
    },
  },
);
