def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Contenus vérifiés (1 établissement, 0 territoire) : aucun problème.')
assert log.contains('Site publié dans `target/site`.')
assert log.contains('[INFO] Établissements : 1 ; territoires : 0')
assert new File(basedir, 'target/site/index.html').getText('UTF-8').contains('<h1>École des Lilas</h1>')
assert new File(basedir, 'target/site/documents/plan-numerique.pdf').length() > 0
