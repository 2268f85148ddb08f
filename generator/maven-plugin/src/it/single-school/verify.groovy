def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Contenus vérifiés (1 établissement, 0 territoire) : aucun problème.')
assert log.contains('Site publié dans `target/site` et, en un fichier, `target/lilas.zip`.')
assert log.contains('[INFO] Établissements : 1 ; territoires : 0')
assert new File(basedir, 'target/site/index.html').getText('UTF-8').contains('>École des Lilas</h1>')
assert new File(basedir, 'target/site/documents/plan-numerique.pdf').length() > 0

def zip = new java.util.zip.ZipFile(new File(basedir, 'target/lilas.zip'))
assert zip.getInputStream(zip.getEntry('Lisez-moi.txt')).getText('UTF-8').contains('site')
assert zip.getInputStream(zip.getEntry('site/index.html')).bytes == new File(basedir, 'target/site/index.html').bytes
zip.close()

assert log.contains('content/plan-action.yml:3:5 : 1 (École des Lilas)')
assert log.contains('édition publique')
