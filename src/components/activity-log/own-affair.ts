/** What is the element's own affair does not reach the page. */
export function inside<Handled extends Event>(handle: (event: Handled) => void): (event: Handled) => void {
  return (event) => {
    event.stopPropagation();
    handle(event);
  };
}
