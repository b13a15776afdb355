declare module '@svg-maps/indonesia' {
  const map: { readonly locations: readonly { readonly id: string; readonly path: string }[] };
  export default map;
}
