<?php
// A page as most portals have it: written by PHP, moved by jQuery, sent as a form.
declare(strict_types=1);

header("Content-Security-Policy: default-src 'self'; img-src data:");

$portal = json_decode((string) file_get_contents(__DIR__ . '/../portal/dist/data.json'), true, flags: JSON_THROW_ON_ERROR);
$value = $portal['written'];
if (isset($_POST['achievements'])) {
    $value['achievements'] = (string) $_POST['achievements'];
}

/** Text for an attribute; JSON for one that a script reads. */
function attribute(mixed $value): string
{
    $text = is_string($value) ? $value : json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
    return htmlspecialchars($text, ENT_QUOTES);
}
?>
<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Portal PHP</title>
    <link rel="icon" href="data:," />
    <script src="jquery.js"></script>
    <script src="asn-kinerja/asn-kinerja.iife.js" defer></script>
    <script src="portal.js" defer></script>
  </head>
  <body>
    <asn-provider id="provider" locale="id" data-tasks="<?= attribute($portal['tasks']) ?>">
      <h1 id="heading">Kinerja saya (<?= iconv_strlen($value['achievements']) ?> huruf)</h1>
      <asn-tasks id="tasks"></asn-tasks>
      <output id="chosen"></output>

      <button id="lock" type="button">Kunci</button>
      <button id="toggle" type="button">Tampilkan</button>
      <button id="reset" type="button">Ulangi</button>
      <asn-self-assessment-view
        id="view"
        class="kolom"
        data-page="2026"
        data-plan="<?= attribute($portal['plan']) ?>"
        data-behaviours="<?= attribute($portal['behaviours']) ?>"
        data-scale="<?= attribute($portal['review']['scale']) ?>"
        data-value="<?= attribute($value) ?>"
      ></asn-self-assessment-view>
      <form method="post" action="">
        <input id="achievements" type="hidden" name="achievements" value="<?= attribute($value['achievements']) ?>" />
        <button id="send">Kirim</button>
      </form>
      <output id="written"><?= attribute($value['achievements']) ?></output>
    </asn-provider>
  </body>
</html>
