/** A portal's page: a bit of everything that sheets like to rule over, and our tags in the middle of it. */
export function portal(tags: string): string {
  return `
    <nav class="navbar navbar-default"><a class="navbar-brand" href="#beranda">Portal Kepegawaian</a></nav>
    <div class="container">
      <ol class="breadcrumb"><li><a href="#beranda">Beranda</a></li><li class="active">Kinerja saya</li></ol>
      <h1>Kinerja saya <small>2026</small></h1>
      <p class="lead">Data diperbarui <em>setiap malam</em>.</p>
      <div class="panel panel-default card box">
        <div class="panel-body card-body box-body" id="isi">${tags}</div>
      </div>
      <form class="form-inline" id="pencarian" action="#cari">
        <fieldset>
          <legend>Cari pegawai</legend>
          <label for="cari">Nama</label> <input class="form-control" id="cari" name="nama" type="search" />
          <label><input type="checkbox" name="aktif" value="ya" checked /> Hanya yang aktif</label>
          <select class="form-control" name="unit"><option>Semua unit</option><option>BKPSDM</option></select>
          <textarea class="form-control" name="catatan" rows="2"></textarea>
          <button class="btn btn-primary" type="submit">Cari</button>
        </fieldset>
      </form>
      <table class="table table-striped">
        <caption>Riwayat jabatan</caption>
        <thead><tr><th>Tahun</th><th>Unit</th></tr></thead>
        <tbody><tr><td>2025</td><td>Bidang Pelayanan</td></tr></tbody>
      </table>
      <ul class="pagination"><li><a href="#1">1</a></li></ul>
      <dl><dt>Bantuan</dt><dd>Hubungi <a href="#bkpsdm">BKPSDM</a></dd></dl>
      <blockquote>Melayani <mark>sepenuh hati</mark></blockquote>
    </div>`;
}
